// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every Competence that the graph holds.

MATCH (n:Competence)
RETURN n.codeOgr AS codeOgr, n.libelle AS libelle, n.definition AS definition, n.categorie AS categorie, n.sousCategorie AS sousCategorie, n.origine AS origine, n.transitionEcologique AS transitionEcologique, n.transitionNumerique AS transitionNumerique
