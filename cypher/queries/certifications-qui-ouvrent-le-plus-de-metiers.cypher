// Purpose: needs Certif Info (certif_info), and gives no row without it. The certifications that prepare for most métiers.
// Parameters:
//   $limite  integer  how many, at most

:param limite => 10;

MATCH (c:Certification)-[:PREPARE_A]->(m:Metier)
WITH c, m
ORDER BY m.code
RETURN c.code AS code, c.libelle AS libelle, count(m) AS metiers, collect(m.code) AS codes
ORDER BY metiers DESC, code
LIMIT toInteger($limite)
