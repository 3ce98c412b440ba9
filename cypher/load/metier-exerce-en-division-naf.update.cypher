// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: give the (Metier)-[:EXERCE_EN]->(DivisionNaf) of $rows, by the key of the node they end at, other properties.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: {viaParent: true}}}]

UNWIND $rows AS row
MATCH (from:Metier {code: row.from})-[r:EXERCE_EN]->(to:DivisionNaf)
WITH r, row.links[to.code] AS link
WHERE link IS NOT NULL
SET r.viaParent = link.viaParent
