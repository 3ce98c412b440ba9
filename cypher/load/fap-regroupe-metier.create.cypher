// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: create the (Fap)-[:REGROUPE]->(Metier) of $rows.
// Parameters:
//   $rows  list of maps  one per line written
// Example: :param rows => [{from: '…', to: '…', viaParent: true, qualifications: '…'}]

UNWIND $rows AS row
MATCH (from:Fap {code: row.from})
MATCH (to:Metier {code: row.to})
CREATE (from)-[r:REGROUPE]->(to)
SET r.viaParent = row.viaParent,
    r.qualifications = row.qualifications
