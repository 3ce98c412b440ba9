// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: remove the (Metier)-[:REPOND_A]->(CentreInteret) of $rows.
// Parameters:
//   $rows  list of maps  one per line written
// Example: :param rows => [{from: '…', to: '…'}]

UNWIND $rows AS row
MATCH (from:Metier {code: row.from})
MATCH (to:CentreInteret {code: row.to})
MATCH (from)-[r:REPOND_A]->(to)
DELETE r
