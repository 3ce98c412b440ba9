// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: give the (Metier)-[:PREPARE_PAR]->(Formacode) of $rows, by the key of the node they end at, other properties.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: {viaParent: true}}}]

UNWIND $rows AS row
MATCH (from:Metier {code: row.from})-[r:PREPARE_PAR]->(to:Formacode)
WITH r, row.links[to.code] AS link
WHERE link IS NOT NULL
SET r.viaParent = link.viaParent
