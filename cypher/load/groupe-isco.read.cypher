// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every GroupeIsco that the graph holds.

MATCH (n:GroupeIsco)
RETURN n.code AS code, n.libelle AS libelle, n.edition AS edition
