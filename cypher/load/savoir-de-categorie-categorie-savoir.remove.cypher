// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: remove the (Savoir)-[:DE_CATEGORIE]->(CategorieSavoir) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]

UNWIND $rows AS row
MATCH (from:Savoir {codeOgr: row.from})-[r:DE_CATEGORIE]->(to:CategorieSavoir)
WHERE row.links[to.code] IS NOT NULL
DELETE r
