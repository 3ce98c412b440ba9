// Purpose: the relationships that are not the graph's own, by type. A database that holds some is never written to.
// Parameters:
//   $types  list of strings  every relationship type of the graph
// Example: :param types => ['MOBILISE', 'PROCHE']

MATCH ()-[r]->()
WHERE NOT type(r) IN $types
RETURN type(r) AS type, count(*) AS relationships
ORDER BY relationships DESC
LIMIT 5
