// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every DomaineProfessionnel that the graph holds.

MATCH (n:DomaineProfessionnel)
RETURN n.code AS code, n.libelle AS libelle
