// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every DomaineCompetence that the graph holds.

MATCH (n:DomaineCompetence)
RETURN n.code AS code, n.libelle AS libelle
