// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: give the (Fap)-[:REGROUPE]->(Metier) of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per line written
// Example: :param rows => [{from: '…', to: '…', viaParent: true, qualifications: '…'}]

UNWIND $rows AS row
MATCH (from:Fap {code: row.from})
MATCH (to:Metier {code: row.to})
MATCH (from)-[r:REGROUPE]->(to)
SET r.viaParent = row.viaParent,
    r.qualifications = row.qualifications
