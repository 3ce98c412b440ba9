// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every Certification that the graph holds.

MATCH (n:Certification)
RETURN n.code AS code, n.libelle AS libelle, n.type AS type, n.niveauEuropeen AS niveauEuropeen, n.codeRncp AS codeRncp, n.codeRs AS codeRs, n.etat AS etat, n.valideur AS valideur, n.certificateur AS certificateur
