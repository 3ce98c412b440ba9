// Purpose: the chains of least sum from a métier to another, best first, by Graph Data Science (Yen), on the projection that
// passerelle-projection.cypher makes: of least cost, which are those of greatest force, or of least sum of squared costs,
// whose steps are all as easy as can be (EQUILIBRE).
// Parameters:
//   $graphe  string   name of the projection
//   $de      string   code of the métier to start from
//   $vers    string   code of the métier to arrive at
//   $somme   string   what is summed: cout, or carre for its square
//   $nombre  integer  how many chains

:param graphe => 'passerelles';
:param de => 'K2204';
:param vers => 'J1501';
:param somme => 'cout';
:param nombre => 1;

MATCH (de:Metier {code: $de}), (vers:Metier {code: $vers})
CALL gds.shortestPath.yens.stream($graphe, {
  sourceNode: de, targetNode: vers, k: toInteger($nombre), relationshipWeightProperty: $somme
})
YIELD index, nodeIds, costs
WITH index, [id IN nodeIds | gds.util.asNode(id).code] AS metiers,
     [i IN range(1, size(costs) - 1) | costs[i] - costs[i - 1]] AS parts
WITH index, metiers, [part IN parts | CASE $somme WHEN 'carre' THEN sqrt(part) ELSE part END] AS couts
RETURN metiers, reduce(somme = 0.0, c IN couts | somme + c) AS cout, couts
ORDER BY index
