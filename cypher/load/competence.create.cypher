// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: create the Competence nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{codeOgr: '…', libelle: '…', definition: '…', categorie: '…', sousCategorie: '…', origine: '…', transitionEcologique: true, transitionNumerique: true}]

UNWIND $rows AS row
CREATE (n:Competence {codeOgr: row.codeOgr})
SET n.libelle = row.libelle,
    n.definition = row.definition,
    n.categorie = row.categorie,
    n.sousCategorie = row.sousCategorie,
    n.origine = row.origine,
    n.transitionEcologique = row.transitionEcologique,
    n.transitionNumerique = row.transitionNumerique
