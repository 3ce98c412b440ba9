// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every MacroCompetence that the graph holds.

MATCH (n:MacroCompetence)
RETURN n.codeOgr AS codeOgr, n.code AS code, n.libelle AS libelle, n.definition AS definition, n.categorie AS categorie, n.sousCategorie AS sousCategorie, n.riasecMajeur AS riasecMajeur, n.riasecMineur AS riasecMineur, n.homogeneite AS homogeneite
