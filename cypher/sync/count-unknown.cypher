// Purpose: give each release the counts of what its load did not know yet, a former version of the software: it had none of them.
// Parameters:
//   $counts  map  every count of a release, as 0

:param counts => {nbMetiers: 0, nbCodesExternes: 0};

MATCH (r:Release)
WHERE r.version <> '~loading' AND any(name IN keys($counts) WHERE r[name] IS NULL)
WITH r, properties(r) AS told
SET r += $counts
SET r += told
