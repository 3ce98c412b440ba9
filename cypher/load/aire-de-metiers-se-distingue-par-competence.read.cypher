// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every (AireDeMetiers)-[:SE_DISTINGUE_PAR]->(Competence) that the graph holds, gathered by the node it starts from.

MATCH (from:AireDeMetiers)-[r:SE_DISTINGUE_PAR]->(to:Competence)
RETURN from.code AS from, collect([to.codeOgr, r.rang, r.metiers, r.distinction]) AS links
