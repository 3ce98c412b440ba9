// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: create the (Objectif)-[:RELEVE_DE]->(Enjeu) of $rows.
// Parameters:
//   $rows  list of maps  one per line written
// Example: :param rows => [{from: '…', to: '…'}]

UNWIND $rows AS row
MATCH (from:Objectif {code: row.from})
MATCH (to:Enjeu {code: row.to})
CREATE (from)-[r:RELEVE_DE]->(to)
