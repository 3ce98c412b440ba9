// Purpose: give nodes other properties.
// Parameters:
//   $rows  list of maps  one per node: what Neo4j knows it by, and all its properties

:param rows => [{node: '4:…:0', properties: {code: 'A', libelle: '…'}}];

UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.node
SET n = row.properties
