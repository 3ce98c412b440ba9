// Purpose: the pairs of métiers where one covers the other best without an official mobilité between them in either
// direction.
// Parameters:
//   $limite  integer  how many, at most

:param limite => 10;

MATCH (m:Metier)-[p:PROCHE]->(autre:Metier)
WHERE NOT EXISTS { (m)-[:PERMET_MOBILITE]-(autre) }
RETURN m.code AS de, autre.code AS vers, round(p.couverture, 6) AS couverture, p.communs AS communs
ORDER BY couverture DESC, de, vers
LIMIT toInteger($limite)
