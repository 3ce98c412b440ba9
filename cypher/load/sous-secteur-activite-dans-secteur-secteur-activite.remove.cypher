// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: remove the (SousSecteurActivite)-[:DANS_SECTEUR]->(SecteurActivite) of $rows.
// Parameters:
//   $rows  list of maps  one per line written
// Example: :param rows => [{from: '…', to: '…'}]

UNWIND $rows AS row
MATCH (from:SousSecteurActivite {code: row.from})
MATCH (to:SecteurActivite {code: row.to})
MATCH (from)-[r:DANS_SECTEUR]->(to)
DELETE r
