// Purpose: the share of official mobilités that exist in both directions.

MATCH (a:Metier)-[:PERMET_MOBILITE]->(b:Metier)
WITH count(*) AS mobilites, sum(CASE WHEN EXISTS { (b)-[:PERMET_MOBILITE]->(a) } THEN 1 ELSE 0 END) AS reciproques
RETURN mobilites, reciproques, round(1.0 * reciproques / mobilites, 4) AS part
