// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: what tells the métiers apart where they are chosen or browsed, by code: of every trait its values, as texts.

MATCH (m:Metier)
RETURN m.code AS code,
       COLLECT {
         MATCH (m)-[:DANS_DOMAINE]->(:DomaineProfessionnel)-[:DANS_GRAND_DOMAINE]->(n:GrandDomaine)
         WHERE n.code IS NOT NULL
         RETURN DISTINCT n.code AS value ORDER BY value
       } AS grandDomaine,
       COLLECT {
         MATCH (m)-[:DANS_DOMAINE]->(n:DomaineProfessionnel)
         WHERE n.code IS NOT NULL
         RETURN DISTINCT n.code AS value ORDER BY value
       } AS domaine,
       COLLECT {
         MATCH (m)-[:DANS_SECTEUR]->(n:SecteurActivite)
         WHERE n.code IS NOT NULL
         RETURN DISTINCT n.code AS value ORDER BY value
       } AS secteur,
       COLLECT {
         MATCH (m)-[:DANS_SOUS_SECTEUR]->(n:SousSecteurActivite)
         WHERE n.code IS NOT NULL
         RETURN DISTINCT n.code AS value ORDER BY value
       } AS sousSecteur,
       COLLECT {
         MATCH (m)-[:EXERCE_EN]->(n:DivisionNaf)
         WHERE n.code IS NOT NULL
         RETURN DISTINCT n.code AS value ORDER BY value
       } AS divisionNaf,
       COLLECT {
         MATCH (m)-[:REPOND_A]->(n:CentreInteret)
         WHERE n.code IS NOT NULL
         RETURN DISTINCT n.code AS value ORDER BY value
       } AS centreInteret,
       COLLECT {
         MATCH (m)-[:DANS_THEME]->(n:Theme)
         WHERE n.code IS NOT NULL
         RETURN DISTINCT n.code AS value ORDER BY value
       } AS theme,
       COLLECT {
         MATCH (m)-[:S_EXERCE_DANS]->(n:ContexteTravail)
         WHERE n.codeOgr IS NOT NULL
         RETURN DISTINCT n.codeOgr AS value ORDER BY value
       } AS contexte,
       [value IN [m.codeRomeParent] WHERE value IS NOT NULL | toString(value)] AS parent,
       COLLECT {
         MATCH (m)<-[:PREPARE_A]-(n:Certification)
         WHERE n.niveauEuropeen IS NOT NULL
         RETURN DISTINCT toString(n.niveauEuropeen) AS value ORDER BY value
       } AS niveauCertification,
       [value IN [m.riasecMajeur] WHERE value IS NOT NULL | toString(value)] AS riasec,
       [value IN [m.transitionEcologique] WHERE value IS NOT NULL | toString(value)] AS transitionEcologique,
       [value IN [m.transitionNumerique] WHERE value IS NOT NULL | toString(value)] AS transitionNumerique,
       [value IN [m.transitionDemographique] WHERE value IS NOT NULL | toString(value)] AS transitionDemographique,
       [value IN [m.emploiReglemente] WHERE value IS NOT NULL | toString(value)] AS reglemente,
       [value IN [m.emploiCadre] WHERE value IS NOT NULL | toString(value)] AS cadre
ORDER BY code
