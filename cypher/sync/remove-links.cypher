// Purpose: remove relationships.
// Parameters:
//   $rows  list of maps  one per node they start from: by type, the nodes they end at

:param rows => [{from: '4:…:0', links: {MOBILISE: {`4:…:1`: true}}}];

UNWIND $rows AS row
MATCH (from)-[r]->(to) WHERE elementId(from) = row.from
WITH r, to, row.links[type(r)] AS links
WHERE links IS NOT NULL AND links[elementId(to)] IS NOT NULL
DELETE r
