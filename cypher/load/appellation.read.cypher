// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every Appellation that the graph holds.

MATCH (n:Appellation)
RETURN n.codeOgr AS codeOgr, n.libelle AS libelle, n.libelleCourt AS libelleCourt, n.classification AS classification, n.peuUsitee AS peuUsitee, n.transitionEcologique AS transitionEcologique, n.transitionNumerique AS transitionNumerique, n.transitionDemographique AS transitionDemographique, n.emploiReglemente AS emploiReglemente, n.emploiCadre AS emploiCadre
