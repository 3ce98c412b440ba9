// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: create the (Metier)-[:ISSU_DE]->(Metier) of $rows.
// Parameters:
//   $rows  list of maps  one per line written
// Example: :param rows => [{from: '…', to: '…'}]

UNWIND $rows AS row
MATCH (from:Metier {code: row.from})
MATCH (to:Metier {code: row.to})
CREATE (from)-[r:ISSU_DE]->(to)
