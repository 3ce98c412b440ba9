// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: create the (Metier)-[:DANS_AIRE]->(AireDeMetiers) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…', ancrage: 0.5, intermediarite: 0.5, intermediariteEntreAires: 0.5}]}]

UNWIND $rows AS row
MATCH (from:Metier {code: row.from})
UNWIND row.links AS link
MATCH (to:AireDeMetiers {code: link.to})
CREATE (from)-[r:DANS_AIRE]->(to)
SET r.ancrage = link.ancrage,
    r.intermediarite = link.intermediarite,
    r.intermediariteEntreAires = link.intermediariteEntreAires
