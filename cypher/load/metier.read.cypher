// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every Metier that the graph holds.

MATCH (n:Metier)
RETURN n.code AS code, n.codeOgr AS codeOgr, n.codeFiche AS codeFiche, n.libelle AS libelle, n.definition AS definition, n.accesEmploi AS accesEmploi, n.transitionEcologique AS transitionEcologique, n.transitionNumerique AS transitionNumerique, n.transitionDemographique AS transitionDemographique, n.emploiReglemente AS emploiReglemente, n.emploiCadre AS emploiCadre, n.riasecMajeur AS riasecMajeur, n.riasecMineur AS riasecMineur, n.codeRomeParent AS codeRomeParent
