// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: give the (AireDeMetiers)-[:SE_DISTINGUE_PAR]->(MacroCompetence) of $rows, by the key of the node they end at, other properties.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: {rang: 1, metiers: 1, distinction: 0.5}}}]

UNWIND $rows AS row
MATCH (from:AireDeMetiers {code: row.from})-[r:SE_DISTINGUE_PAR]->(to:MacroCompetence)
WITH r, row.links[to.codeOgr] AS link
WHERE link IS NOT NULL
SET r.rang = toInteger(link.rang),
    r.metiers = toInteger(link.metiers),
    r.distinction = link.distinction
