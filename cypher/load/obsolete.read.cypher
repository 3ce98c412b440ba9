// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every Obsolete that the graph holds.

MATCH (n:Obsolete)
RETURN n.cle AS cle, n.nature AS nature, n.sujet AS sujet, n.dernierEn AS dernierEn, n.remplacePar AS remplacePar, n.code AS code, n.libelle AS libelle, n.codeOgr AS codeOgr, n.codeFiche AS codeFiche, n.definition AS definition, n.accesEmploi AS accesEmploi, n.transitionEcologique AS transitionEcologique, n.transitionNumerique AS transitionNumerique, n.transitionDemographique AS transitionDemographique, n.emploiReglemente AS emploiReglemente, n.emploiCadre AS emploiCadre, n.riasecMajeur AS riasecMajeur, n.riasecMineur AS riasecMineur, n.codeRomeParent AS codeRomeParent, n.libelleCourt AS libelleCourt, n.classification AS classification, n.peuUsitee AS peuUsitee, n.categorie AS categorie, n.sousCategorie AS sousCategorie, n.homogeneite AS homogeneite, n.origine AS origine
