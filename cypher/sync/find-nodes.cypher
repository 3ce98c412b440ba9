// Purpose: what Neo4j itself knows the nodes of some labels by, with their keys.
// Parameters:
//   $keys  map  for each of these labels, the name of its key

:param keys => {GrandDomaine: 'code', Release: 'version'};

MATCH (n)
WITH n, labels(n)[0] AS label
WHERE $keys[label] IS NOT NULL
RETURN label, collect([n[$keys[label]], elementId(n)]) AS nodes
