// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every code by which métiers are chosen, and those that one may take for it, with what it is called; whether a métier
// has it or not.

MATCH (n:GrandDomaine)
RETURN 'GrandDomaine' AS nature, n.code AS code, n.libelle AS libelle
ORDER BY code
UNION ALL
MATCH (n:DomaineProfessionnel)
RETURN 'DomaineProfessionnel' AS nature, n.code AS code, n.libelle AS libelle
ORDER BY code
UNION ALL
MATCH (n:SecteurActivite)
RETURN 'SecteurActivite' AS nature, n.code AS code, n.libelle AS libelle
ORDER BY code
UNION ALL
MATCH (n:SousSecteurActivite)
RETURN 'SousSecteurActivite' AS nature, n.code AS code, n.libelle AS libelle
ORDER BY code
UNION ALL
MATCH (n:DivisionNaf)
RETURN 'DivisionNaf' AS nature, n.code AS code, n.libelle AS libelle
ORDER BY code
UNION ALL
MATCH (n:CentreInteret)
RETURN 'CentreInteret' AS nature, n.code AS code, n.libelle AS libelle
ORDER BY code
UNION ALL
MATCH (n:Theme)
RETURN 'Theme' AS nature, n.code AS code, n.libelle AS libelle
ORDER BY code
UNION ALL
MATCH (n:ContexteTravail)
RETURN 'ContexteTravail' AS nature, n.codeOgr AS code, n.libelle AS libelle
ORDER BY code
UNION ALL
MATCH (n:DomaineCompetence)
RETURN 'DomaineCompetence' AS nature, n.code AS code, n.libelle AS libelle
ORDER BY code
UNION ALL
MATCH (n:Enjeu)
RETURN 'Enjeu' AS nature, n.code AS code, n.libelle AS libelle
ORDER BY code
UNION ALL
MATCH (n:Objectif)
RETURN 'Objectif' AS nature, n.code AS code, n.libelle AS libelle
ORDER BY code
UNION ALL
MATCH (n:CategorieSavoir)
RETURN 'CategorieSavoir' AS nature, n.code AS code, n.libelle AS libelle
ORDER BY code
UNION ALL
MATCH (n:TypeContexte)
RETURN 'TypeContexte' AS nature, n.code AS code, n.libelle AS libelle
ORDER BY code
