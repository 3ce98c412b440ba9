// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: give the Savoir nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{codeOgr: '…', libelle: '…', sousCategorie: '…', transitionEcologique: true, transitionNumerique: true}]

UNWIND $rows AS row
MATCH (n:Savoir {codeOgr: row.codeOgr})
SET n.libelle = row.libelle,
    n.sousCategorie = row.sousCategorie,
    n.transitionEcologique = row.transitionEcologique,
    n.transitionNumerique = row.transitionNumerique
