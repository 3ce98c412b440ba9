// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: give the MacroCompetence nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{codeOgr: '…', code: '…', libelle: '…', definition: '…', categorie: '…', sousCategorie: '…', riasecMajeur: '…', riasecMineur: '…', homogeneite: '…'}]

UNWIND $rows AS row
MATCH (n:MacroCompetence {codeOgr: row.codeOgr})
SET n.code = row.code,
    n.libelle = row.libelle,
    n.definition = row.definition,
    n.categorie = row.categorie,
    n.sousCategorie = row.sousCategorie,
    n.riasecMajeur = row.riasecMajeur,
    n.riasecMineur = row.riasecMineur,
    n.homogeneite = row.homogeneite
