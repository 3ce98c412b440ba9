// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every Savoir that the graph holds.

MATCH (n:Savoir)
RETURN n.codeOgr AS codeOgr, n.libelle AS libelle, n.sousCategorie AS sousCategorie, n.transitionEcologique AS transitionEcologique, n.transitionNumerique AS transitionNumerique
