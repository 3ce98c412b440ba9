// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: create the (ContexteTravail)-[:DE_TYPE]->(TypeContexte) of $rows.
// Parameters:
//   $rows  list of maps  one per line written
// Example: :param rows => [{from: '…', to: '…'}]

UNWIND $rows AS row
MATCH (from:ContexteTravail {codeOgr: row.from})
MATCH (to:TypeContexte {code: row.to})
CREATE (from)-[r:DE_TYPE]->(to)
