// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: give the (Metier)-[:MOBILISE]->(Competence) of $rows, by the key of the node they end at, other properties.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: {coeurMetier: '…'}}}]

UNWIND $rows AS row
MATCH (from:Metier {code: row.from})-[r:MOBILISE]->(to:Competence)
WITH r, row.links[to.codeOgr] AS link
WHERE link IS NOT NULL
SET r.coeurMetier = link.coeurMetier
