// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every Fap that the graph holds.

MATCH (n:Fap)
RETURN n.code AS code, n.libelle AS libelle, n.edition AS edition
