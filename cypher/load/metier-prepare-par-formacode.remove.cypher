// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: remove the (Metier)-[:PREPARE_PAR]->(Formacode) of $rows.
// Parameters:
//   $rows  list of maps  one per line written
// Example: :param rows => [{from: '…', to: '…'}]

UNWIND $rows AS row
MATCH (from:Metier {code: row.from})
MATCH (to:Formacode {code: row.to})
MATCH (from)-[r:PREPARE_PAR]->(to)
DELETE r
