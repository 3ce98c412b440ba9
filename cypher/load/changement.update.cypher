// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: give the Changement nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', type: '…', depuis: '…', jusqua: '…', nature: '…', sujet: '…', libelle: '…', attribut: '…', cible: '…', ancien: ['…'], nouveau: ['…'], anciennesValeurs: ['…'], nouvellesValeurs: ['…']}]

UNWIND $rows AS row
MATCH (n:Changement {code: row.code})
SET n.type = row.type,
    n.depuis = row.depuis,
    n.jusqua = row.jusqua,
    n.nature = row.nature,
    n.sujet = row.sujet,
    n.libelle = row.libelle,
    n.attribut = row.attribut,
    n.cible = row.cible,
    n.ancien = row.ancien,
    n.nouveau = row.nouveau,
    n.anciennesValeurs = row.anciennesValeurs,
    n.nouvellesValeurs = row.nouvellesValeurs
