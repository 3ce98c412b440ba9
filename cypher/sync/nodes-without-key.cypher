// Purpose: the nodes under a label of the graph that lack the property by which the loader knows them: not its own.
// Parameters:
//   $keys  map  for every label of the graph, the name of its key

:param keys => {Metier: 'code', Appellation: 'codeOgr'};

MATCH (n)
WITH n, labels(n)[0] AS label
WHERE $keys[label] IS NOT NULL AND n[$keys[label]] IS NULL
RETURN label, $keys[label] AS key, count(*) AS nodes
ORDER BY nodes DESC
LIMIT 5
