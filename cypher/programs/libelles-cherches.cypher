// Purpose: what searches find beside métiers, compétences and savoirs, which are read with the engine: of every métier its appellations,
// then certifications, contextes de travail, macro-compétences and codes of other nomenclatures, with the other code that they are
// known by. Many to a row, each as [code, libelle, libelleCourt, principale, peuUsitee, autreCode], and for codes of other
// nomenclatures the métiers that they lead to, by their appellations as well.

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
UNION ALL
MATCH (x:CodeExterne)
WITH x, COLLECT {
  MATCH (x)-[:CORRESPOND_A]->(end)
  MATCH (end)-[:DESIGNE*0..1]->(m:Metier)
  RETURN DISTINCT m.code AS metier ORDER BY metier
} AS metiers
ORDER BY x.cle
WITH x.nomenclature AS nomenclature, x.version AS version,
     collect([x.cle, coalesce(x.libelle, x.code), null, false, false, x.code, metiers]) AS libelles
RETURN 'CODE_EXTERNE' AS type, null AS metier, libelles
ORDER BY nomenclature, version
