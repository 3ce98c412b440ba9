// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: create the (MacroCompetence)-[:RELEVE_DE]->(Objectif) of $rows.
// Parameters:
//   $rows  list of maps  one per line written
// Example: :param rows => [{from: '…', to: '…'}]

UNWIND $rows AS row
MATCH (from:MacroCompetence {codeOgr: row.from})
MATCH (to:Objectif {code: row.to})
CREATE (from)-[r:RELEVE_DE]->(to)
