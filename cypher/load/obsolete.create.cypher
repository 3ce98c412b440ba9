// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: create the Obsolete nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{cle: '…', nature: '…', sujet: '…', dernierEn: '…', remplacePar: ['…'], code: '…', libelle: '…', codeOgr: '…', codeFiche: '…', definition: '…', accesEmploi: '…', transitionEcologique: true, transitionNumerique: true, transitionDemographique: true, emploiReglemente: true, emploiCadre: true, riasecMajeur: '…', riasecMineur: '…', codeRomeParent: '…', libelleCourt: '…', classification: '…', peuUsitee: true, categorie: '…', sousCategorie: '…', homogeneite: '…', origine: '…'}]

UNWIND $rows AS row
CREATE (n:Obsolete {cle: row.cle})
SET n.nature = row.nature,
    n.sujet = row.sujet,
    n.dernierEn = row.dernierEn,
    n.remplacePar = row.remplacePar,
    n.code = row.code,
    n.libelle = row.libelle,
    n.codeOgr = row.codeOgr,
    n.codeFiche = row.codeFiche,
    n.definition = row.definition,
    n.accesEmploi = row.accesEmploi,
    n.transitionEcologique = row.transitionEcologique,
    n.transitionNumerique = row.transitionNumerique,
    n.transitionDemographique = row.transitionDemographique,
    n.emploiReglemente = row.emploiReglemente,
    n.emploiCadre = row.emploiCadre,
    n.riasecMajeur = row.riasecMajeur,
    n.riasecMineur = row.riasecMineur,
    n.codeRomeParent = row.codeRomeParent,
    n.libelleCourt = row.libelleCourt,
    n.classification = row.classification,
    n.peuUsitee = row.peuUsitee,
    n.categorie = row.categorie,
    n.sousCategorie = row.sousCategorie,
    n.homogeneite = row.homogeneite,
    n.origine = row.origine
