// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every CategorieSavoir that the graph holds.

MATCH (n:CategorieSavoir)
RETURN n.code AS code, n.libelle AS libelle
