// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every Formacode that the graph holds.

MATCH (n:Formacode)
RETURN n.code AS code, n.libelle AS libelle
