// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: create the Appellation nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{codeOgr: '…', libelle: '…', libelleCourt: '…', classification: '…', peuUsitee: true, transitionEcologique: '…', transitionNumerique: true, transitionDemographique: true, emploiReglemente: true, emploiCadre: true}]

UNWIND $rows AS row
CREATE (n:Appellation {codeOgr: row.codeOgr})
SET n.libelle = row.libelle,
    n.libelleCourt = row.libelleCourt,
    n.classification = row.classification,
    n.peuUsitee = row.peuUsitee,
    n.transitionEcologique = row.transitionEcologique,
    n.transitionNumerique = row.transitionNumerique,
    n.transitionDemographique = row.transitionDemographique,
    n.emploiReglemente = row.emploiReglemente,
    n.emploiCadre = row.emploiCadre
