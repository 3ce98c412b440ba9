// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: remove the (Competence)-[:RELEVE_DE]->(MacroCompetence) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]

UNWIND $rows AS row
MATCH (from:Competence {codeOgr: row.from})-[r:RELEVE_DE]->(to:MacroCompetence)
WHERE row.links[to.codeOgr] IS NOT NULL
DELETE r
