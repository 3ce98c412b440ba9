// Purpose: how the aires de mobilité lead to one another: the PROCHE relationships from the métiers of an aire to those of
// another, or of the same, with the sum of their couvertures.

MATCH (de:AireDeMetiers)<-[:DANS_AIRE]-(:Metier)-[p:PROCHE]->(:Metier)-[:DANS_AIRE]->(vers:AireDeMetiers)
WITH de.code AS aire, vers.code AS autreAire, count(p) AS liens, sum(p.couverture) AS couvertures
RETURN aire, autreAire, liens, round(couvertures, 6) AS couvertures
ORDER BY aire, autreAire
