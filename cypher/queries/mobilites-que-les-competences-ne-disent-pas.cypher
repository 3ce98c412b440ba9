// Purpose: the official mobilités whose start covers less than 5 % of what the end asks for: where the fiches and
// their links disagree, by how many of each métier.
// Parameters:
//   $limite  integer  how many métiers, at most

:param limite => 10;

MATCH (m:Metier)-[:PERMET_MOBILITE]->(autre:Metier)
WITH m, count(autre) AS mobilites, sum(CASE WHEN EXISTS { (m)-[:PROCHE]->(autre) } THEN 0 ELSE 1 END) AS sansCouverture
RETURN m.code AS code, m.libelle AS libelle, mobilites, sansCouverture
ORDER BY sansCouverture DESC, code
LIMIT toInteger($limite)
