// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every Enjeu that the graph holds.

MATCH (n:Enjeu)
RETURN n.code AS code, n.libelle AS libelle
