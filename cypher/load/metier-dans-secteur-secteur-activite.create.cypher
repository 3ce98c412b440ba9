// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: create the (Metier)-[:DANS_SECTEUR]->(SecteurActivite) of $rows.
// Parameters:
//   $rows  list of maps  one per line written
// Example: :param rows => [{from: '…', to: '…', principal: true}]

UNWIND $rows AS row
MATCH (from:Metier {code: row.from})
MATCH (to:SecteurActivite {code: row.to})
CREATE (from)-[r:DANS_SECTEUR]->(to)
SET r.principal = row.principal
