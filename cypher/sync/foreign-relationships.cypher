// Purpose: the relationships that are not the graph's own, by labels and type. A database that holds some is never written to.
// Parameters:
//   $links  list of lists  every [label, relationship type, label] of the graph

:param links => [['Metier', 'PROCHE', 'Metier']];

MATCH (from)-[r]->(to)
WITH labels(from)[0] AS from, type(r) AS type, labels(to)[0] AS to, count(*) AS relationships
WHERE NOT [from, type, to] IN $links
RETURN '(' + coalesce(':' + from, '') + ')-[:' + type + ']->(' + coalesce(':' + to, '') + ')' AS link, relationships
ORDER BY relationships DESC
LIMIT 5
