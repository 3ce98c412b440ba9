// Purpose: every item that a métier can hold, with its nature and the item it belongs to: compétence, macro-compétence,
// objectif, enjeu, and savoir, which belongs to none. The libellé of an objectif or enjeu is null without the official tree.

MATCH (c:Competence)
OPTIONAL MATCH (c)-[:RELEVE_DE]->(parent:MacroCompetence)
RETURN 'COMPETENCE' AS nature,
       c.codeOgr AS code,
       c.libelle AS libelle,
       c.categorie = 'SAVOIR_ETRE' AS savoirEtre,
       parent.codeOgr AS parent
UNION ALL
MATCH (m:MacroCompetence)
OPTIONAL MATCH (m)-[:RELEVE_DE]->(parent:Objectif)
RETURN 'MACRO_COMPETENCE' AS nature,
       m.codeOgr AS code,
       m.libelle AS libelle,
       m.categorie = 'SAVOIR_ETRE' AS savoirEtre,
       parent.code AS parent
UNION ALL
MATCH (o:Objectif)
OPTIONAL MATCH (o)-[:RELEVE_DE]->(parent:Enjeu)
RETURN 'OBJECTIF' AS nature, o.code AS code, o.libelle AS libelle, false AS savoirEtre, parent.code AS parent
UNION ALL
MATCH (e:Enjeu)
RETURN 'ENJEU' AS nature, e.code AS code, e.libelle AS libelle, false AS savoirEtre, null AS parent
UNION ALL
MATCH (s:Savoir)
RETURN 'SAVOIR' AS nature, s.codeOgr AS code, s.libelle AS libelle, false AS savoirEtre, null AS parent
