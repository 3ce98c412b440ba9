// Purpose: the release in service with all that its node says of it, and the documents that the graph was made of, each with the
// sentence that its licence asks to show.

MATCH (r:Release {statut: 'EN_SERVICE'})
WITH r ORDER BY r.chargeeLe DESC LIMIT 1
RETURN r {.*, publieeLe: toString(r.publieeLe), valideeLe: toString(r.valideeLe), chargeeLe: toString(r.chargeeLe)} AS release,
       COLLECT {
         MATCH (r)-[:PROVIENT_DE]->(s:Source)
         RETURN s {.*} AS document ORDER BY s.code
       } AS documents
