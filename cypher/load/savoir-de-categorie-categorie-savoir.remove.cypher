// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: remove the (Savoir)-[:DE_CATEGORIE]->(CategorieSavoir) of $rows.
// Parameters:
//   $rows  list of maps  one per line written
// Example: :param rows => [{from: '…', to: '…'}]

UNWIND $rows AS row
MATCH (from:Savoir {codeOgr: row.from})
MATCH (to:CategorieSavoir {code: row.to})
MATCH (from)-[r:DE_CATEGORIE]->(to)
DELETE r
