// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every DivisionNaf that the graph holds.

MATCH (n:DivisionNaf)
RETURN n.code AS code, n.libelle AS libelle
