// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: create the ContexteTravail nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{codeOgr: '…', libelle: '…'}]

UNWIND $rows AS row
CREATE (n:ContexteTravail {codeOgr: row.codeOgr})
SET n.libelle = row.libelle
