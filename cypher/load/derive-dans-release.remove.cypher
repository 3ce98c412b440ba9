// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: remove the (Derive)-[:DANS]->(Release) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]

UNWIND $rows AS row
MATCH (from:Derive {code: row.from})-[r:DANS]->(to:Release)
WHERE row.links[to.version] IS NOT NULL
DELETE r
