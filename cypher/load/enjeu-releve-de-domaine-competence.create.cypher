// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: create the (Enjeu)-[:RELEVE_DE]->(DomaineCompetence) of $rows.
// Parameters:
//   $rows  list of maps  one per line written
// Example: :param rows => [{from: '…', to: '…'}]

UNWIND $rows AS row
MATCH (from:Enjeu {code: row.from})
MATCH (to:DomaineCompetence {code: row.to})
CREATE (from)-[r:RELEVE_DE]->(to)
