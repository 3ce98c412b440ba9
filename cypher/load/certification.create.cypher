// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: create the Certification nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…', type: '…', niveauEuropeen: 1, codeRncp: '…', codeRs: '…', etat: '…', valideur: '…', certificateur: '…'}]

UNWIND $rows AS row
CREATE (n:Certification {code: row.code})
SET n.libelle = row.libelle,
    n.type = row.type,
    n.niveauEuropeen = toInteger(row.niveauEuropeen),
    n.codeRncp = row.codeRncp,
    n.codeRs = row.codeRs,
    n.etat = row.etat,
    n.valideur = row.valideur,
    n.certificateur = row.certificateur
