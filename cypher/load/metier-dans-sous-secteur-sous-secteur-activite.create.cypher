// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: create the (Metier)-[:DANS_SOUS_SECTEUR]->(SousSecteurActivite) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…'}]}]

UNWIND $rows AS row
MATCH (from:Metier {code: row.from})
UNWIND row.links AS link
MATCH (to:SousSecteurActivite {code: link.to})
CREATE (from)-[r:DANS_SOUS_SECTEUR]->(to)
