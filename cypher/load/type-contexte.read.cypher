// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every TypeContexte that the graph holds.

MATCH (n:TypeContexte)
RETURN n.code AS code, n.libelle AS libelle
