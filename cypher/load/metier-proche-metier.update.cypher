// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: give the (Metier)-[:PROCHE]->(Metier) of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per line written
// Example: :param rows => [{from: '…', to: '…', couverture: 0.5, cout: 0.5, communs: 1}]

UNWIND $rows AS row
MATCH (from:Metier {code: row.from})
MATCH (to:Metier {code: row.to})
MATCH (from)-[r:PROCHE]->(to)
SET r.couverture = row.couverture,
    r.cout = row.cout,
    r.communs = toInteger(row.communs)
