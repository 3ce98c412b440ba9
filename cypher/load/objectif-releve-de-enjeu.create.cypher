// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: create the (Objectif)-[:RELEVE_DE]->(Enjeu) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…'}]}]

UNWIND $rows AS row
MATCH (from:Objectif {code: row.from})
UNWIND row.links AS link
MATCH (to:Enjeu {code: link.to})
CREATE (from)-[r:RELEVE_DE]->(to)
