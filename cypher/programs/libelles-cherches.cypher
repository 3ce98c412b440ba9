// Purpose: what searches find beside métiers, compétences and savoirs, which are read with the engine: of every métier its appellations,
// then certifications, contextes de travail and macro-compétences, with the other code that they are known by. Many to a row, each as
// [code, libelle, libelleCourt, principale, peuUsitee, autreCode].

MATCH (m:Metier)
RETURN 'APPELLATION' AS type,
       m.code AS metier,
       COLLECT {
         MATCH (m)<-[:DESIGNE]-(a:Appellation)
         RETURN [
           a.codeOgr,
           a.libelle,
           a.libelleCourt,
           coalesce(a.classification = 'PRINCIPALE', false),
           coalesce(a.peuUsitee, false),
           null
         ] AS appellation
         ORDER BY a.codeOgr
       } AS libelles
ORDER BY metier
UNION ALL
MATCH (c:Certification)
WITH left(c.code, 2) AS beginning, c
ORDER BY c.code
WITH beginning, collect([c.code, c.libelle, null, false, false, c.codeRncp]) AS libelles
RETURN 'CERTIFICATION' AS type, null AS metier, libelles
ORDER BY beginning
UNION ALL
MATCH (c:ContexteTravail)
WITH c
ORDER BY c.codeOgr
RETURN 'CONTEXTE_TRAVAIL' AS type, null AS metier, collect([c.codeOgr, c.libelle, null, false, false, null]) AS libelles
UNION ALL
MATCH (m:MacroCompetence)
WITH m
ORDER BY m.codeOgr
RETURN 'MACRO_COMPETENCE' AS type, null AS metier, collect([m.codeOgr, m.libelle, null, false, false, m.code]) AS libelles
