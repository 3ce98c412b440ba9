// Purpose: give relationships other properties.
// Parameters:
//   $rows  list of maps  one per node they start from: by type, then by the node they end at, all their properties

:param rows => [{from: '4:…:0', links: {MOBILISE: {`4:…:1`: {coeurMetier: 'EMERGENTE'}}}}];

UNWIND $rows AS row
MATCH (from)-[r]->(to) WHERE elementId(from) = row.from
WITH r, to, row.links[type(r)] AS links
WHERE links IS NOT NULL
WITH r, links[elementId(to)] AS properties
WHERE properties IS NOT NULL
SET r = properties
