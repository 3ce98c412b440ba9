// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: create the (Metier)-[:PERMET_MOBILITE]->(Metier) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…', ordre: 1}]}]

UNWIND $rows AS row
MATCH (from:Metier {code: row.from})
UNWIND row.links AS link
MATCH (to:Metier {code: link.to})
CREATE (from)-[r:PERMET_MOBILITE]->(to)
SET r.ordre = toInteger(link.ordre)
