// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: give the Derive nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', depuis: '…', jusqua: '…', metier: '…', libelle: '…', renomme: true, itemsAvant: 1, itemsApres: 1, itemsCommuns: 1, jaccard: 0.5, voisinsAvant: ['…'], voisinsApres: ['…'], voisinsCommuns: 1, recouvrement: 0.5}]

UNWIND $rows AS row
MATCH (n:Derive {code: row.code})
SET n.depuis = row.depuis,
    n.jusqua = row.jusqua,
    n.metier = row.metier,
    n.libelle = row.libelle,
    n.renomme = row.renomme,
    n.itemsAvant = toInteger(row.itemsAvant),
    n.itemsApres = toInteger(row.itemsApres),
    n.itemsCommuns = toInteger(row.itemsCommuns),
    n.jaccard = row.jaccard,
    n.voisinsAvant = row.voisinsAvant,
    n.voisinsApres = row.voisinsApres,
    n.voisinsCommuns = toInteger(row.voisinsCommuns),
    n.recouvrement = row.recouvrement
