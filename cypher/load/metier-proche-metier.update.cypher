// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: give the (Metier)-[:PROCHE]->(Metier) of $rows, by the key of the node they end at, other properties.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: {couverture: 0.5, cout: 0.5, communs: 1}}}]

UNWIND $rows AS row
MATCH (from:Metier {code: row.from})-[r:PROCHE]->(to:Metier)
WITH r, row.links[to.code] AS link
WHERE link IS NOT NULL
SET r.couverture = link.couverture,
    r.cout = link.cout,
    r.communs = toInteger(link.communs)
