// Purpose: drops the projection that passerelle-projection.cypher makes, whose memory Neo4j then has back; no row when there
// is none.
// Parameters:
//   $graphe  string  name of the projection

:param graphe => 'passerelles';

CALL gds.graph.drop($graphe, false)
YIELD graphName AS graphe, nodeCount AS metiers, relationshipCount AS etapes
RETURN graphe, metiers, etapes
