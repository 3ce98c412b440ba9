// Purpose: remove nodes, whose relationships are already gone.
// Parameters:
//   $rows  list of maps  one per node: what Neo4j knows it by

:param rows => [{node: '4:…:0'}];

UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.node
DELETE n
