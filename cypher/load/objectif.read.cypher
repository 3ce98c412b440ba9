// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every Objectif that the graph holds.

MATCH (n:Objectif)
RETURN n.code AS code, n.libelle AS libelle
