// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: create the (Certification)-[:DECRITE_PAR]->(Formacode) of $rows.
// Parameters:
//   $rows  list of maps  one per line written
// Example: :param rows => [{from: '…', to: '…'}]

UNWIND $rows AS row
MATCH (from:Certification {code: row.from})
MATCH (to:Formacode {code: row.to})
CREATE (from)-[r:DECRITE_PAR]->(to)
