// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: create the DivisionNaf nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…'}]

UNWIND $rows AS row
CREATE (n:DivisionNaf {code: row.code})
SET n.libelle = row.libelle
