// Purpose: the chains of greatest force from a métier to another, best first, by Graph Data Science (Yen), on the projection
// that passerelle-projection.cypher makes.
// Parameters:
//   $graphe  string   name of the projection
//   $de      string   code of the métier to start from
//   $vers    string   code of the métier to arrive at
//   $nombre  integer  how many chains

:param graphe => 'passerelles';
:param de => 'K2204';
:param vers => 'J1501';
:param nombre => 1;

MATCH (de:Metier {code: $de}), (vers:Metier {code: $vers})
CALL gds.shortestPath.yens.stream($graphe, {
  sourceNode: de, targetNode: vers, k: toInteger($nombre), relationshipWeightProperty: 'cout'
})
YIELD index, totalCost, nodeIds, costs
RETURN [id IN nodeIds | gds.util.asNode(id).code] AS metiers,
       totalCost AS cout,
       [i IN range(1, size(costs) - 1) | costs[i] - costs[i - 1]] AS couts
ORDER BY index
