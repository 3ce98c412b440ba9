// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: remove the (Obsolete)-[:REMPLACE_PAR]->(Competence) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]

UNWIND $rows AS row
MATCH (from:Obsolete {cle: row.from})-[r:REMPLACE_PAR]->(to:Competence)
WHERE row.links[to.codeOgr] IS NOT NULL
DELETE r
