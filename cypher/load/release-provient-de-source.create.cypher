// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: create the (Release)-[:PROVIENT_DE]->(Source) of $rows.
// Parameters:
//   $rows  list of maps  one per line written
// Example: :param rows => [{from: '…', to: '…'}]

UNWIND $rows AS row
MATCH (from:Release {version: row.from})
MATCH (to:Source {code: row.to})
CREATE (from)-[r:PROVIENT_DE]->(to)
