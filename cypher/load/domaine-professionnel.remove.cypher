// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: remove the DomaineProfessionnel nodes of $rows, whose relationships are already gone.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…'}]

UNWIND $rows AS row
MATCH (n:DomaineProfessionnel {code: row.code})
DELETE n
