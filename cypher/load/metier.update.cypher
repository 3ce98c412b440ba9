// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: give the Metier nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', codeOgr: '…', codeFiche: '…', libelle: '…', definition: '…', accesEmploi: '…', transitionEcologique: '…', transitionNumerique: true, transitionDemographique: true, emploiReglemente: true, emploiCadre: true, riasecMajeur: '…', riasecMineur: '…', codeRomeParent: '…'}]

UNWIND $rows AS row
MATCH (n:Metier {code: row.code})
SET n.codeOgr = row.codeOgr,
    n.codeFiche = row.codeFiche,
    n.libelle = row.libelle,
    n.definition = row.definition,
    n.accesEmploi = row.accesEmploi,
    n.transitionEcologique = row.transitionEcologique,
    n.transitionNumerique = row.transitionNumerique,
    n.transitionDemographique = row.transitionDemographique,
    n.emploiReglemente = row.emploiReglemente,
    n.emploiCadre = row.emploiCadre,
    n.riasecMajeur = row.riasecMajeur,
    n.riasecMineur = row.riasecMineur,
    n.codeRomeParent = row.codeRomeParent
