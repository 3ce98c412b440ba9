// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: create the Release nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{version: '…', libelle: '…', publieeLe: '2025-09-18', valideeLe: '2025-09-18', chargeeLe: '2025-09-18T12:00:00Z', empreinte: '…', modele: '…', statut: '…', nbGrandsDomaines: 1, nbDomainesProfessionnels: 1, nbMetiers: 1, nbAppellations: 1, nbDomainesCompetence: 1, nbEnjeux: 1, nbObjectifs: 1, nbMacroCompetences: 1, nbCompetences: 1, nbCategoriesSavoir: 1, nbSavoirs: 1, nbTypesContexte: 1, nbContextesTravail: 1, nbSecteursActivite: 1, nbSousSecteursActivite: 1, nbDivisionsNaf: 1, nbCentresInteret: 1, nbThemes: 1, nbFormacodes: 1, nbCertifications: 1, nbFaps: 1, nbGroupesIsco: 1, nbLiens: 1, nbProches: 1}]

UNWIND $rows AS row
CREATE (n:Release {version: row.version})
SET n.libelle = row.libelle,
    n.publieeLe = date(row.publieeLe),
    n.valideeLe = date(row.valideeLe),
    n.chargeeLe = datetime(row.chargeeLe),
    n.empreinte = row.empreinte,
    n.modele = row.modele,
    n.statut = row.statut,
    n.nbGrandsDomaines = toInteger(row.nbGrandsDomaines),
    n.nbDomainesProfessionnels = toInteger(row.nbDomainesProfessionnels),
    n.nbMetiers = toInteger(row.nbMetiers),
    n.nbAppellations = toInteger(row.nbAppellations),
    n.nbDomainesCompetence = toInteger(row.nbDomainesCompetence),
    n.nbEnjeux = toInteger(row.nbEnjeux),
    n.nbObjectifs = toInteger(row.nbObjectifs),
    n.nbMacroCompetences = toInteger(row.nbMacroCompetences),
    n.nbCompetences = toInteger(row.nbCompetences),
    n.nbCategoriesSavoir = toInteger(row.nbCategoriesSavoir),
    n.nbSavoirs = toInteger(row.nbSavoirs),
    n.nbTypesContexte = toInteger(row.nbTypesContexte),
    n.nbContextesTravail = toInteger(row.nbContextesTravail),
    n.nbSecteursActivite = toInteger(row.nbSecteursActivite),
    n.nbSousSecteursActivite = toInteger(row.nbSousSecteursActivite),
    n.nbDivisionsNaf = toInteger(row.nbDivisionsNaf),
    n.nbCentresInteret = toInteger(row.nbCentresInteret),
    n.nbThemes = toInteger(row.nbThemes),
    n.nbFormacodes = toInteger(row.nbFormacodes),
    n.nbCertifications = toInteger(row.nbCertifications),
    n.nbFaps = toInteger(row.nbFaps),
    n.nbGroupesIsco = toInteger(row.nbGroupesIsco),
    n.nbLiens = toInteger(row.nbLiens),
    n.nbProches = toInteger(row.nbProches)
