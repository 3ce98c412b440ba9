// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: create the AireDeMetiers nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…', metierCentral: '…', taille: 1, cohesion: 0.5, contribution: 0.5}]

UNWIND $rows AS row
CREATE (n:AireDeMetiers {code: row.code})
SET n.libelle = row.libelle,
    n.metierCentral = row.metierCentral,
    n.taille = toInteger(row.taille),
    n.cohesion = row.cohesion,
    n.contribution = row.contribution
