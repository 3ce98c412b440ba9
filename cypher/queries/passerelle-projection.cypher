// Purpose: projects for Graph Data Science the steps that a passerelle may take, under a name of your own; run
// passerelle-force.cypher on it, and drop it when done: CALL gds.graph.drop('passerelles').
// Parameters:
//   $graphe         string           name of the projection
//   $couvertureMin  number           least couverture of a step, 0.05 or more
//   $communsMin     integer          least number of items in common, 1 or more
//   $exclus         list of strings  codes of the métiers that no chain goes through

:param graphe => 'passerelles';
:param couvertureMin => 0.05;
:param communsMin => 1;
:param exclus => [];

MATCH (de:Metier)
WHERE NOT de.code IN $exclus
OPTIONAL MATCH (de)-[p:PROCHE]->(vers:Metier)
WHERE p.couverture >= $couvertureMin
  AND p.communs >= $communsMin
  AND NOT vers.code IN $exclus
WITH gds.graph.project($graphe, de, vers, {relationshipProperties: p {.cout, carre: p.cout * p.cout}}) AS projection
RETURN projection.graphName AS graphe, projection.nodeCount AS metiers, projection.relationshipCount AS etapes
