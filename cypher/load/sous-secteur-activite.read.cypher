// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every SousSecteurActivite that the graph holds.

MATCH (n:SousSecteurActivite)
RETURN n.code AS code, n.libelle AS libelle, n.definition AS definition
