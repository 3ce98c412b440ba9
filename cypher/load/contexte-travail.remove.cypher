// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: remove the ContexteTravail nodes of $rows, whose relationships are already gone.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{codeOgr: '…'}]

UNWIND $rows AS row
MATCH (n:ContexteTravail {codeOgr: row.codeOgr})
DELETE n
