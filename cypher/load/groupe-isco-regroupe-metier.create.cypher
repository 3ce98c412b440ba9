// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: create the (GroupeIsco)-[:REGROUPE]->(Metier) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…', viaParent: true, qualifications: '…'}]}]

UNWIND $rows AS row
MATCH (from:GroupeIsco {code: row.from})
UNWIND row.links AS link
MATCH (to:Metier {code: link.to})
CREATE (from)-[r:REGROUPE]->(to)
SET r.viaParent = link.viaParent,
    r.qualifications = link.qualifications
