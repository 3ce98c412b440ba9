// Purpose: the nodes that are not the graph's own, by labels. A database that holds some is never written to.
// Parameters:
//   $labels  list of strings  every label of the graph

:param labels => ['Metier', 'Release'];

MATCH (n)
WHERE size(labels(n)) <> 1 OR any(label IN labels(n) WHERE NOT label IN $labels)
RETURN labels(n) AS labels, count(*) AS nodes
ORDER BY nodes DESC
LIMIT 5
