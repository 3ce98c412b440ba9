// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: create the (Metier)-[:MOBILISE]->(Competence) of $rows.
// Parameters:
//   $rows  list of maps  one per line written
// Example: :param rows => [{from: '…', to: '…', coeurMetier: '…'}]

UNWIND $rows AS row
MATCH (from:Metier {code: row.from})
MATCH (to:Competence {codeOgr: row.to})
CREATE (from)-[r:MOBILISE]->(to)
SET r.coeurMetier = row.coeurMetier
