// Purpose: needs Certif Info (certif_info), and gives no row without it. For each European level of qualification, how many
// certifications prepare to a métier and to how many métiers they lead; a null level is unknown.

MATCH (c:Certification)-[:PREPARE_A]->(m:Metier)
RETURN c.niveauEuropeen AS niveau, count(DISTINCT c) AS certifications, count(DISTINCT m) AS metiers
ORDER BY niveau
