// Purpose: where each métier lies on the map of all, with its aire; a métier that is in none lies nowhere.

MATCH (m:Metier)-[d:DANS_AIRE]->(a:AireDeMetiers)
RETURN m.code AS metier,
       a.code AS aire,
       d.x AS x,
       d.y AS y
ORDER BY metier
