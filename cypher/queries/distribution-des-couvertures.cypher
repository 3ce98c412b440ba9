// Purpose: how the couvertures of PROCHE are spread, in steps of 5 %: the ordered pairs of métiers of each step, and how many of
// them are official mobilités.

MATCH (de:Metier)-[p:PROCHE]->(vers:Metier)
WITH CASE WHEN p.couverture >= 1 THEN 19 ELSE toInteger(floor(p.couverture * 20)) END AS tranche,
     EXISTS { (de)-[:PERMET_MOBILITE]->(vers) } AS officielle
RETURN tranche / 20.0 AS depuis,
       (tranche + 1) / 20.0 AS jusqua,
       count(*) AS paires,
       sum(CASE WHEN officielle THEN 1 ELSE 0 END) AS officielles
ORDER BY depuis
