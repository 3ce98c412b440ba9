// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: create the Bascule nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{cle: '…', commenceeLe: '2025-09-18T12:00:00Z'}]

UNWIND $rows AS row
CREATE (n:Bascule {cle: row.cle})
SET n.commenceeLe = datetime(row.commenceeLe)
