// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: give the (Metier)-[:PERMET_MOBILITE]->(Metier) of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per line written
// Example: :param rows => [{from: '…', to: '…', ordre: 1}]

UNWIND $rows AS row
MATCH (from:Metier {code: row.from})
MATCH (to:Metier {code: row.to})
MATCH (from)-[r:PERMET_MOBILITE]->(to)
SET r.ordre = toInteger(row.ordre)
