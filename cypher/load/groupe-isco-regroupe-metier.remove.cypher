// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: remove the (GroupeIsco)-[:REGROUPE]->(Metier) of $rows.
// Parameters:
//   $rows  list of maps  one per line written
// Example: :param rows => [{from: '…', to: '…'}]

UNWIND $rows AS row
MATCH (from:GroupeIsco {code: row.from})
MATCH (to:Metier {code: row.to})
MATCH (from)-[r:REGROUPE]->(to)
DELETE r
