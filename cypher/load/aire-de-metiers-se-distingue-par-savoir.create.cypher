// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: create the (AireDeMetiers)-[:SE_DISTINGUE_PAR]->(Savoir) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…', rang: 1, metiers: 1, distinction: 0.5}]}]

UNWIND $rows AS row
MATCH (from:AireDeMetiers {code: row.from})
UNWIND row.links AS link
MATCH (to:Savoir {codeOgr: link.to})
CREATE (from)-[r:SE_DISTINGUE_PAR]->(to)
SET r.rang = toInteger(link.rang),
    r.metiers = toInteger(link.metiers),
    r.distinction = link.distinction
