// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: create the (Competence)-[:RELEVE_DE]->(MacroCompetence) of $rows.
// Parameters:
//   $rows  list of maps  one per line written
// Example: :param rows => [{from: '…', to: '…'}]

UNWIND $rows AS row
MATCH (from:Competence {codeOgr: row.from})
MATCH (to:MacroCompetence {codeOgr: row.to})
CREATE (from)-[r:RELEVE_DE]->(to)
