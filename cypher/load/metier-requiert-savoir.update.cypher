// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: give the (Metier)-[:REQUIERT]->(Savoir) of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per line written
// Example: :param rows => [{from: '…', to: '…', coeurMetier: '…'}]

UNWIND $rows AS row
MATCH (from:Metier {code: row.from})
MATCH (to:Savoir {codeOgr: row.to})
MATCH (from)-[r:REQUIERT]->(to)
SET r.coeurMetier = row.coeurMetier
