// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: create the (Metier)-[:REQUIERT]->(Savoir) of $rows.
// Parameters:
//   $rows  list of maps  one per line written
// Example: :param rows => [{from: '…', to: '…', coeurMetier: '…'}]

UNWIND $rows AS row
MATCH (from:Metier {code: row.from})
MATCH (to:Savoir {codeOgr: row.to})
CREATE (from)-[r:REQUIERT]->(to)
SET r.coeurMetier = row.coeurMetier
