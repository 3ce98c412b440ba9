// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every ContexteTravail that the graph holds.

MATCH (n:ContexteTravail)
RETURN n.codeOgr AS codeOgr, n.libelle AS libelle
