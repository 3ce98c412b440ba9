// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: create the (DomaineProfessionnel)-[:DANS_GRAND_DOMAINE]->(GrandDomaine) of $rows.
// Parameters:
//   $rows  list of maps  one per line written
// Example: :param rows => [{from: '…', to: '…'}]

UNWIND $rows AS row
MATCH (from:DomaineProfessionnel {code: row.from})
MATCH (to:GrandDomaine {code: row.to})
CREATE (from)-[r:DANS_GRAND_DOMAINE]->(to)
