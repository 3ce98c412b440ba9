// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every GrandDomaine that the graph holds.

MATCH (n:GrandDomaine)
RETURN n.code AS code, n.libelle AS libelle
