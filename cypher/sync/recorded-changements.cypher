// Purpose: what the graph remembers of the difference between two releases, node by node.
// Parameters:
//   $depuis  string  the older release
//   $jusqua  string  the newer release

:param depuis => '458';
:param jusqua => '460';

MATCH (:Release {version: $jusqua})<-[:DANS]-(n:Changement|Comparaison|Derive)
WHERE n.depuis = $depuis
RETURN labels(n)[0] AS label, n.code AS code, n {.*} AS values
