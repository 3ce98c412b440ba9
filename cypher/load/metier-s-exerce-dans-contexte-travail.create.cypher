// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: create the (Metier)-[:S_EXERCE_DANS]->(ContexteTravail) of $rows.
// Parameters:
//   $rows  list of maps  one per line written
// Example: :param rows => [{from: '…', to: '…'}]

UNWIND $rows AS row
MATCH (from:Metier {code: row.from})
MATCH (to:ContexteTravail {codeOgr: row.to})
CREATE (from)-[r:S_EXERCE_DANS]->(to)
