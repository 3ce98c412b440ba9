// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: create the Formacode nodes of $rows.
// Parameters:
//   $rows  list of maps  one per line written
// Example: :param rows => [{code: '…', libelle: '…'}]

UNWIND $rows AS row
CREATE (n:Formacode {code: row.code})
SET n.libelle = row.libelle
