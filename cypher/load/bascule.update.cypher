// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: give the Bascule nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{cle: '…', commenceeLe: '2025-09-18T12:00:00Z'}]

UNWIND $rows AS row
MATCH (n:Bascule {cle: row.cle})
SET n.commenceeLe = datetime(row.commenceeLe)
