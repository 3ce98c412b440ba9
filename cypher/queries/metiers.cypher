// Purpose: every métier of the release in service, by code; its certifications need Certif Info (certif_info), and are 0 without.
// With its place in the nomenclature and its tags.

MATCH (m:Metier)
OPTIONAL MATCH (m)-[:DANS_DOMAINE]->(d:DomaineProfessionnel)-[:DANS_GRAND_DOMAINE]->(g:GrandDomaine)
RETURN m.code AS code,
       m.codeOgr AS codeOgr,
       m.libelle AS libelle,
       d.code AS domaine,
       g.code AS grandDomaine,
       m.codeRomeParent AS codeRomeParent,
       COLLECT {
         MATCH (m)-[:DANS_SECTEUR]->(s:SecteurActivite)
         RETURN s.code AS secteur ORDER BY secteur
       } AS secteurs,
       COLLECT {
         MATCH (m)-[:S_EXERCE_DANS]->(c:ContexteTravail)
         RETURN c.codeOgr AS contexte ORDER BY contexte
       } AS contextes,
       COLLECT {
         MATCH (m)-[:REPOND_A]->(i:CentreInteret)
         RETURN i.code AS centre ORDER BY centre
       } AS centresInteret,
       COLLECT {
         MATCH (m)<-[:DESIGNE]-(a:Appellation)
         RETURN a.codeOgr AS appellation ORDER BY appellation
       } AS appellations,
       COUNT { (m)<-[:PREPARE_A]-(:Certification) } AS certifications,
       m.emploiReglemente AS emploiReglemente,
       m.emploiCadre AS emploiCadre,
       m.transitionEcologique AS transitionEcologique,
       m.transitionNumerique AS transitionNumerique,
       m.transitionDemographique AS transitionDemographique,
       m.riasecMajeur AS riasecMajeur
ORDER BY code
