// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: give the Enjeu nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…'}]

UNWIND $rows AS row
MATCH (n:Enjeu {code: row.code})
SET n.libelle = row.libelle
