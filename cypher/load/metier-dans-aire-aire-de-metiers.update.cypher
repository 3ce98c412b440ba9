// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: give the (Metier)-[:DANS_AIRE]->(AireDeMetiers) of $rows, by the key of the node they end at, other properties.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: {ancrage: 0.5, intermediarite: 0.5, intermediariteEntreAires: 0.5}}}]

UNWIND $rows AS row
MATCH (from:Metier {code: row.from})-[r:DANS_AIRE]->(to:AireDeMetiers)
WITH r, row.links[to.code] AS link
WHERE link IS NOT NULL
SET r.ancrage = link.ancrage,
    r.intermediarite = link.intermediarite,
    r.intermediariteEntreAires = link.intermediariteEntreAires
