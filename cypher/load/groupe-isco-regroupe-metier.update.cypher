// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: give the (GroupeIsco)-[:REGROUPE]->(Metier) of $rows, by the key of the node they end at, other properties.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: {viaParent: true, qualifications: '…'}}}]

UNWIND $rows AS row
MATCH (from:GroupeIsco {code: row.from})-[r:REGROUPE]->(to:Metier)
WITH r, row.links[to.code] AS link
WHERE link IS NOT NULL
SET r.viaParent = link.viaParent,
    r.qualifications = link.qualifications
