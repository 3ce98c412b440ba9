// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: give the Source nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…', producteur: '…', licence: '…', attribution: '…', adresse: '…', version: '…', empreinte: '…'}]

UNWIND $rows AS row
MATCH (n:Source {code: row.code})
SET n.libelle = row.libelle,
    n.producteur = row.producteur,
    n.licence = row.licence,
    n.attribution = row.attribution,
    n.adresse = row.adresse,
    n.version = row.version,
    n.empreinte = row.empreinte
