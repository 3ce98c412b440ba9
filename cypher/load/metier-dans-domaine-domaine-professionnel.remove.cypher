// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: remove the (Metier)-[:DANS_DOMAINE]->(DomaineProfessionnel) of $rows.
// Parameters:
//   $rows  list of maps  one per line written
// Example: :param rows => [{from: '…', to: '…'}]

UNWIND $rows AS row
MATCH (from:Metier {code: row.from})
MATCH (to:DomaineProfessionnel {code: row.to})
MATCH (from)-[r:DANS_DOMAINE]->(to)
DELETE r
