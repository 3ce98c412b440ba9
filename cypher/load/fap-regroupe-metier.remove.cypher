// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: remove the (Fap)-[:REGROUPE]->(Metier) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]

UNWIND $rows AS row
MATCH (from:Fap {code: row.from})-[r:REGROUPE]->(to:Metier)
WHERE row.links[to.code] IS NOT NULL
DELETE r
