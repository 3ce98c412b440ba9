// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// The loader makes these statements itself, in memory: they stand here to be read. Each ends with a semicolon.

// Purpose: create nodes.
// Parameters:
//   $rows  map  by label, a list of the properties of each node
// Example: :param rows => {GrandDomaine: [{code: '…', libelle: '…'}]}
FOREACH (properties IN $rows.GrandDomaine | CREATE (n:GrandDomaine) SET n = properties)
FOREACH (properties IN $rows.DomaineProfessionnel | CREATE (n:DomaineProfessionnel) SET n = properties)
FOREACH (properties IN $rows.Metier | CREATE (n:Metier) SET n = properties)
FOREACH (properties IN $rows.Appellation | CREATE (n:Appellation) SET n = properties)
FOREACH (properties IN $rows.DomaineCompetence | CREATE (n:DomaineCompetence) SET n = properties)
FOREACH (properties IN $rows.Enjeu | CREATE (n:Enjeu) SET n = properties)
FOREACH (properties IN $rows.Objectif | CREATE (n:Objectif) SET n = properties)
FOREACH (properties IN $rows.MacroCompetence | CREATE (n:MacroCompetence) SET n = properties)
FOREACH (properties IN $rows.Competence | CREATE (n:Competence) SET n = properties)
FOREACH (properties IN $rows.CategorieSavoir | CREATE (n:CategorieSavoir) SET n = properties)
FOREACH (properties IN $rows.Savoir | CREATE (n:Savoir) SET n = properties)
FOREACH (properties IN $rows.TypeContexte | CREATE (n:TypeContexte) SET n = properties)
FOREACH (properties IN $rows.ContexteTravail | CREATE (n:ContexteTravail) SET n = properties)
FOREACH (properties IN $rows.SecteurActivite | CREATE (n:SecteurActivite) SET n = properties)
FOREACH (properties IN $rows.SousSecteurActivite | CREATE (n:SousSecteurActivite) SET n = properties)
FOREACH (properties IN $rows.DivisionNaf | CREATE (n:DivisionNaf) SET n = properties)
FOREACH (properties IN $rows.CentreInteret | CREATE (n:CentreInteret) SET n = properties)
FOREACH (properties IN $rows.Theme | CREATE (n:Theme) SET n = properties)
FOREACH (properties IN $rows.Formacode | CREATE (n:Formacode) SET n = properties)
FOREACH (properties IN $rows.Certification | CREATE (n:Certification) SET n = properties)
FOREACH (properties IN $rows.Fap | CREATE (n:Fap) SET n = properties)
FOREACH (properties IN $rows.GroupeIsco | CREATE (n:GroupeIsco) SET n = properties)
FOREACH (properties IN $rows.CodeExterne | CREATE (n:CodeExterne) SET n = properties)
FOREACH (properties IN $rows.Release | CREATE (n:Release) SET n = properties)
FOREACH (properties IN $rows.Source | CREATE (n:Source) SET n = properties)
FOREACH (properties IN $rows.AireDeMetiers | CREATE (n:AireDeMetiers) SET n = properties)
FOREACH (properties IN $rows.Changement | CREATE (n:Changement) SET n = properties)
FOREACH (properties IN $rows.Comparaison | CREATE (n:Comparaison) SET n = properties)
FOREACH (properties IN $rows.Derive | CREATE (n:Derive) SET n = properties)
FOREACH (properties IN $rows.Obsolete | CREATE (n:Obsolete) SET n = properties)
FOREACH (properties IN $rows.Bascule | CREATE (n:Bascule) SET n = properties);

// Purpose: create relationships, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node that links start from; of each link the node it ends at, and its properties by its type
// Example: :param rows => [{from: '…', links: [{to: '…', MOBILISE: [{coeurMetier: '…'}]}]}]
UNWIND $rows AS row
MATCH (from) WHERE elementId(from) = row.from
UNWIND row.links AS link
MATCH (to) WHERE elementId(to) = link.to
FOREACH (properties IN link.DANS_GRAND_DOMAINE | CREATE (from)-[r:DANS_GRAND_DOMAINE]->(to) SET r = properties)
FOREACH (properties IN link.DANS_DOMAINE | CREATE (from)-[r:DANS_DOMAINE]->(to) SET r = properties)
FOREACH (properties IN link.DESIGNE | CREATE (from)-[r:DESIGNE]->(to) SET r = properties)
FOREACH (properties IN link.MOBILISE | CREATE (from)-[r:MOBILISE]->(to) SET r = properties)
FOREACH (properties IN link.REQUIERT | CREATE (from)-[r:REQUIERT]->(to) SET r = properties)
FOREACH (properties IN link.S_EXERCE_DANS | CREATE (from)-[r:S_EXERCE_DANS]->(to) SET r = properties)
FOREACH (properties IN link.DE_TYPE | CREATE (from)-[r:DE_TYPE]->(to) SET r = properties)
FOREACH (properties IN link.DE_CATEGORIE | CREATE (from)-[r:DE_CATEGORIE]->(to) SET r = properties)
FOREACH (properties IN link.RELEVE_DE | CREATE (from)-[r:RELEVE_DE]->(to) SET r = properties)
FOREACH (properties IN link.PERMET_MOBILITE | CREATE (from)-[r:PERMET_MOBILITE]->(to) SET r = properties)
FOREACH (properties IN link.DANS_SECTEUR | CREATE (from)-[r:DANS_SECTEUR]->(to) SET r = properties)
FOREACH (properties IN link.DANS_SOUS_SECTEUR | CREATE (from)-[r:DANS_SOUS_SECTEUR]->(to) SET r = properties)
FOREACH (properties IN link.REPOND_A | CREATE (from)-[r:REPOND_A]->(to) SET r = properties)
FOREACH (properties IN link.DANS_THEME | CREATE (from)-[r:DANS_THEME]->(to) SET r = properties)
FOREACH (properties IN link.EXERCE_EN | CREATE (from)-[r:EXERCE_EN]->(to) SET r = properties)
FOREACH (properties IN link.ISSU_DE | CREATE (from)-[r:ISSU_DE]->(to) SET r = properties)
FOREACH (properties IN link.PREPARE_PAR | CREATE (from)-[r:PREPARE_PAR]->(to) SET r = properties)
FOREACH (properties IN link.PREPARE_A | CREATE (from)-[r:PREPARE_A]->(to) SET r = properties)
FOREACH (properties IN link.DECRITE_PAR | CREATE (from)-[r:DECRITE_PAR]->(to) SET r = properties)
FOREACH (properties IN link.REGROUPE | CREATE (from)-[r:REGROUPE]->(to) SET r = properties)
FOREACH (properties IN link.CORRESPOND_A | CREATE (from)-[r:CORRESPOND_A]->(to) SET r = properties)
FOREACH (properties IN link.PROVIENT_DE | CREATE (from)-[r:PROVIENT_DE]->(to) SET r = properties)
FOREACH (properties IN link.PROCHE | CREATE (from)-[r:PROCHE]->(to) SET r = properties)
FOREACH (properties IN link.DANS_AIRE | CREATE (from)-[r:DANS_AIRE]->(to) SET r = properties)
FOREACH (properties IN link.SE_DISTINGUE_PAR | CREATE (from)-[r:SE_DISTINGUE_PAR]->(to) SET r = properties)
FOREACH (properties IN link.DANS | CREATE (from)-[r:DANS]->(to) SET r = properties)
FOREACH (properties IN link.REMPLACE_PAR | CREATE (from)-[r:REMPLACE_PAR]->(to) SET r = properties);

// Purpose: every GrandDomaine that the graph holds.
MATCH (n:GrandDomaine)
RETURN n.code AS code, n.libelle AS libelle;

// Purpose: every DomaineProfessionnel that the graph holds.
MATCH (n:DomaineProfessionnel)
RETURN n.code AS code, n.libelle AS libelle;

// Purpose: every Metier that the graph holds.
MATCH (n:Metier)
RETURN n.code AS code, n.codeOgr AS codeOgr, n.codeFiche AS codeFiche, n.libelle AS libelle, n.definition AS definition, n.accesEmploi AS accesEmploi, n.transitionEcologique AS transitionEcologique, n.transitionNumerique AS transitionNumerique, n.transitionDemographique AS transitionDemographique, n.emploiReglemente AS emploiReglemente, n.emploiCadre AS emploiCadre, n.riasecMajeur AS riasecMajeur, n.riasecMineur AS riasecMineur, n.codeRomeParent AS codeRomeParent, n.libelleRomeParent AS libelleRomeParent;

// Purpose: every Appellation that the graph holds.
MATCH (n:Appellation)
RETURN n.codeOgr AS codeOgr, n.libelle AS libelle, n.libelleCourt AS libelleCourt, n.classification AS classification, n.peuUsitee AS peuUsitee, n.transitionEcologique AS transitionEcologique, n.transitionNumerique AS transitionNumerique, n.transitionDemographique AS transitionDemographique, n.emploiReglemente AS emploiReglemente, n.emploiCadre AS emploiCadre, n.codeRomeParent AS codeRomeParent;

// Purpose: every DomaineCompetence that the graph holds.
MATCH (n:DomaineCompetence)
RETURN n.code AS code, n.libelle AS libelle;

// Purpose: every Enjeu that the graph holds.
MATCH (n:Enjeu)
RETURN n.code AS code, n.libelle AS libelle;

// Purpose: every Objectif that the graph holds.
MATCH (n:Objectif)
RETURN n.code AS code, n.libelle AS libelle;

// Purpose: every MacroCompetence that the graph holds.
MATCH (n:MacroCompetence)
RETURN n.codeOgr AS codeOgr, n.code AS code, n.libelle AS libelle, n.definition AS definition, n.categorie AS categorie, n.sousCategorie AS sousCategorie, n.riasecMajeur AS riasecMajeur, n.riasecMineur AS riasecMineur, n.homogeneite AS homogeneite, n.transitionEcologique AS transitionEcologique, n.transitionNumerique AS transitionNumerique;

// Purpose: every Competence that the graph holds.
MATCH (n:Competence)
RETURN n.codeOgr AS codeOgr, n.libelle AS libelle, n.definition AS definition, n.categorie AS categorie, n.sousCategorie AS sousCategorie, n.origine AS origine, n.transitionEcologique AS transitionEcologique, n.transitionNumerique AS transitionNumerique;

// Purpose: every CategorieSavoir that the graph holds.
MATCH (n:CategorieSavoir)
RETURN n.code AS code, n.libelle AS libelle;

// Purpose: every Savoir that the graph holds.
MATCH (n:Savoir)
RETURN n.codeOgr AS codeOgr, n.libelle AS libelle, n.sousCategorie AS sousCategorie, n.transitionEcologique AS transitionEcologique, n.transitionNumerique AS transitionNumerique;

// Purpose: every TypeContexte that the graph holds.
MATCH (n:TypeContexte)
RETURN n.code AS code, n.libelle AS libelle;

// Purpose: every ContexteTravail that the graph holds.
MATCH (n:ContexteTravail)
RETURN n.codeOgr AS codeOgr, n.libelle AS libelle;

// Purpose: every SecteurActivite that the graph holds.
MATCH (n:SecteurActivite)
RETURN n.code AS code, n.libelle AS libelle, n.definition AS definition;

// Purpose: every SousSecteurActivite that the graph holds.
MATCH (n:SousSecteurActivite)
RETURN n.code AS code, n.libelle AS libelle, n.definition AS definition;

// Purpose: every DivisionNaf that the graph holds.
MATCH (n:DivisionNaf)
RETURN n.code AS code, n.libelle AS libelle;

// Purpose: every CentreInteret that the graph holds.
MATCH (n:CentreInteret)
RETURN n.code AS code, n.libelle AS libelle, n.definition AS definition;

// Purpose: every Theme that the graph holds.
MATCH (n:Theme)
RETURN n.code AS code, n.libelle AS libelle, n.definition AS definition;

// Purpose: every Formacode that the graph holds.
MATCH (n:Formacode)
RETURN n.code AS code, n.libelle AS libelle;

// Purpose: every Certification that the graph holds.
MATCH (n:Certification)
RETURN n.code AS code, n.libelle AS libelle, n.type AS type, n.niveauEuropeen AS niveauEuropeen, n.codeRncp AS codeRncp, n.codeRs AS codeRs, n.etat AS etat, n.valideur AS valideur, n.certificateur AS certificateur, n.moisDeFormation AS moisDeFormation, n.moisDitsDe AS moisDitsDe, n.sourceDesMois AS sourceDesMois;

// Purpose: every Fap that the graph holds.
MATCH (n:Fap)
RETURN n.code AS code, n.libelle AS libelle, n.edition AS edition;

// Purpose: every GroupeIsco that the graph holds.
MATCH (n:GroupeIsco)
RETURN n.code AS code, n.libelle AS libelle, n.edition AS edition;

// Purpose: every CodeExterne that the graph holds.
MATCH (n:CodeExterne)
RETURN n.cle AS cle, n.nomenclature AS nomenclature, n.version AS version, n.code AS code, n.libelle AS libelle;

// Purpose: every Release that the graph holds.
MATCH (n:Release)
RETURN n.version AS version, n.libelle AS libelle, toString(n.publieeLe) AS publieeLe, toString(n.valideeLe) AS valideeLe, toString(n.chargeeLe) AS chargeeLe, n.empreinte AS empreinte, n.modele AS modele, n.statut AS statut, n.nbGrandsDomaines AS nbGrandsDomaines, n.nbDomainesProfessionnels AS nbDomainesProfessionnels, n.nbMetiers AS nbMetiers, n.nbAppellations AS nbAppellations, n.nbDomainesCompetence AS nbDomainesCompetence, n.nbEnjeux AS nbEnjeux, n.nbObjectifs AS nbObjectifs, n.nbMacroCompetences AS nbMacroCompetences, n.nbCompetences AS nbCompetences, n.nbCategoriesSavoir AS nbCategoriesSavoir, n.nbSavoirs AS nbSavoirs, n.nbTypesContexte AS nbTypesContexte, n.nbContextesTravail AS nbContextesTravail, n.nbSecteursActivite AS nbSecteursActivite, n.nbSousSecteursActivite AS nbSousSecteursActivite, n.nbDivisionsNaf AS nbDivisionsNaf, n.nbCentresInteret AS nbCentresInteret, n.nbThemes AS nbThemes, n.nbFormacodes AS nbFormacodes, n.nbCertifications AS nbCertifications, n.nbFaps AS nbFaps, n.nbGroupesIsco AS nbGroupesIsco, n.nbCodesExternes AS nbCodesExternes, n.nbLiens AS nbLiens, n.nbProches AS nbProches;

// Purpose: every Source that the graph holds.
MATCH (n:Source)
RETURN n.code AS code, n.libelle AS libelle, n.producteur AS producteur, n.licence AS licence, n.attribution AS attribution, n.adresse AS adresse, n.version AS version, n.empreinte AS empreinte;

// Purpose: every AireDeMetiers that the graph holds.
MATCH (n:AireDeMetiers)
RETURN n.code AS code, n.libelle AS libelle, n.metierCentral AS metierCentral, n.taille AS taille, n.cohesion AS cohesion, n.contribution AS contribution;

// Purpose: every Changement that the graph holds.
MATCH (n:Changement)
RETURN n.code AS code, n.type AS type, n.depuis AS depuis, n.jusqua AS jusqua, n.nature AS nature, n.sujet AS sujet, n.libelle AS libelle, n.attribut AS attribut, n.cible AS cible, n.ancien AS ancien, n.nouveau AS nouveau, n.anciennesValeurs AS anciennesValeurs, n.nouvellesValeurs AS nouvellesValeurs;

// Purpose: every Comparaison that the graph holds.
MATCH (n:Comparaison)
RETURN n.code AS code, n.depuis AS depuis, n.jusqua AS jusqua, n.proprietes AS proprietes;

// Purpose: every Derive that the graph holds.
MATCH (n:Derive)
RETURN n.code AS code, n.depuis AS depuis, n.jusqua AS jusqua, n.metier AS metier, n.libelle AS libelle, n.renomme AS renomme, n.itemsAvant AS itemsAvant, n.itemsApres AS itemsApres, n.itemsCommuns AS itemsCommuns, n.jaccard AS jaccard, n.voisinsAvant AS voisinsAvant, n.voisinsApres AS voisinsApres, n.voisinsCommuns AS voisinsCommuns, n.recouvrement AS recouvrement;

// Purpose: every Obsolete that the graph holds.
MATCH (n:Obsolete)
RETURN n.cle AS cle, n.nature AS nature, n.sujet AS sujet, n.dernierEn AS dernierEn, n.remplacePar AS remplacePar, n.code AS code, n.libelle AS libelle, n.codeOgr AS codeOgr, n.codeFiche AS codeFiche, n.definition AS definition, n.accesEmploi AS accesEmploi, n.transitionEcologique AS transitionEcologique, n.transitionNumerique AS transitionNumerique, n.transitionDemographique AS transitionDemographique, n.emploiReglemente AS emploiReglemente, n.emploiCadre AS emploiCadre, n.riasecMajeur AS riasecMajeur, n.riasecMineur AS riasecMineur, n.codeRomeParent AS codeRomeParent, n.libelleRomeParent AS libelleRomeParent, n.libelleCourt AS libelleCourt, n.classification AS classification, n.peuUsitee AS peuUsitee, n.categorie AS categorie, n.sousCategorie AS sousCategorie, n.homogeneite AS homogeneite, n.origine AS origine;

// Purpose: every Bascule that the graph holds.
MATCH (n:Bascule)
RETURN n.cle AS cle, toString(n.commenceeLe) AS commenceeLe, toString(n.renouveleeLe) AS renouveleeLe;

// Purpose: every (DomaineProfessionnel)-[:DANS_GRAND_DOMAINE]->(GrandDomaine) that the graph holds, gathered by the node it starts from.
MATCH (from:DomaineProfessionnel)-[r:DANS_GRAND_DOMAINE]->(to:GrandDomaine)
RETURN from.code AS from, collect([to.code]) AS links;

// Purpose: every (Metier)-[:DANS_DOMAINE]->(DomaineProfessionnel) that the graph holds, gathered by the node it starts from.
MATCH (from:Metier)-[r:DANS_DOMAINE]->(to:DomaineProfessionnel)
RETURN from.code AS from, collect([to.code]) AS links;

// Purpose: every (Appellation)-[:DESIGNE]->(Metier) that the graph holds, gathered by the node it starts from.
MATCH (from:Appellation)-[r:DESIGNE]->(to:Metier)
RETURN from.codeOgr AS from, collect([to.code]) AS links;

// Purpose: every (Metier)-[:MOBILISE]->(Competence) that the graph holds, gathered by the node it starts from.
MATCH (from:Metier)-[r:MOBILISE]->(to:Competence)
RETURN from.code AS from, collect([to.codeOgr, r.coeurMetier]) AS links;

// Purpose: every (Metier)-[:MOBILISE]->(MacroCompetence) that the graph holds, gathered by the node it starts from.
MATCH (from:Metier)-[r:MOBILISE]->(to:MacroCompetence)
RETURN from.code AS from, collect([to.codeOgr, r.coeurMetier]) AS links;

// Purpose: every (Metier)-[:REQUIERT]->(Savoir) that the graph holds, gathered by the node it starts from.
MATCH (from:Metier)-[r:REQUIERT]->(to:Savoir)
RETURN from.code AS from, collect([to.codeOgr, r.coeurMetier]) AS links;

// Purpose: every (Metier)-[:S_EXERCE_DANS]->(ContexteTravail) that the graph holds, gathered by the node it starts from.
MATCH (from:Metier)-[r:S_EXERCE_DANS]->(to:ContexteTravail)
RETURN from.code AS from, collect([to.codeOgr]) AS links;

// Purpose: every (ContexteTravail)-[:DE_TYPE]->(TypeContexte) that the graph holds, gathered by the node it starts from.
MATCH (from:ContexteTravail)-[r:DE_TYPE]->(to:TypeContexte)
RETURN from.codeOgr AS from, collect([to.code]) AS links;

// Purpose: every (Savoir)-[:DE_CATEGORIE]->(CategorieSavoir) that the graph holds, gathered by the node it starts from.
MATCH (from:Savoir)-[r:DE_CATEGORIE]->(to:CategorieSavoir)
RETURN from.codeOgr AS from, collect([to.code]) AS links;

// Purpose: every (Competence)-[:RELEVE_DE]->(MacroCompetence) that the graph holds, gathered by the node it starts from.
MATCH (from:Competence)-[r:RELEVE_DE]->(to:MacroCompetence)
RETURN from.codeOgr AS from, collect([to.codeOgr]) AS links;

// Purpose: every (MacroCompetence)-[:RELEVE_DE]->(Objectif) that the graph holds, gathered by the node it starts from.
MATCH (from:MacroCompetence)-[r:RELEVE_DE]->(to:Objectif)
RETURN from.codeOgr AS from, collect([to.code]) AS links;

// Purpose: every (Objectif)-[:RELEVE_DE]->(Enjeu) that the graph holds, gathered by the node it starts from.
MATCH (from:Objectif)-[r:RELEVE_DE]->(to:Enjeu)
RETURN from.code AS from, collect([to.code]) AS links;

// Purpose: every (Enjeu)-[:RELEVE_DE]->(DomaineCompetence) that the graph holds, gathered by the node it starts from.
MATCH (from:Enjeu)-[r:RELEVE_DE]->(to:DomaineCompetence)
RETURN from.code AS from, collect([to.code]) AS links;

// Purpose: every (Metier)-[:PERMET_MOBILITE]->(Metier) that the graph holds, gathered by the node it starts from.
MATCH (from:Metier)-[r:PERMET_MOBILITE]->(to:Metier)
RETURN from.code AS from, collect([to.code, r.ordre]) AS links;

// Purpose: every (Metier)-[:DANS_SECTEUR]->(SecteurActivite) that the graph holds, gathered by the node it starts from.
MATCH (from:Metier)-[r:DANS_SECTEUR]->(to:SecteurActivite)
RETURN from.code AS from, collect([to.code, r.principal]) AS links;

// Purpose: every (SousSecteurActivite)-[:DANS_SECTEUR]->(SecteurActivite) that the graph holds, gathered by the node it starts from.
MATCH (from:SousSecteurActivite)-[r:DANS_SECTEUR]->(to:SecteurActivite)
RETURN from.code AS from, collect([to.code]) AS links;

// Purpose: every (Metier)-[:DANS_SOUS_SECTEUR]->(SousSecteurActivite) that the graph holds, gathered by the node it starts from.
MATCH (from:Metier)-[r:DANS_SOUS_SECTEUR]->(to:SousSecteurActivite)
RETURN from.code AS from, collect([to.code]) AS links;

// Purpose: every (Metier)-[:REPOND_A]->(CentreInteret) that the graph holds, gathered by the node it starts from.
MATCH (from:Metier)-[r:REPOND_A]->(to:CentreInteret)
RETURN from.code AS from, collect([to.code, r.principal]) AS links;

// Purpose: every (Metier)-[:DANS_THEME]->(Theme) that the graph holds, gathered by the node it starts from.
MATCH (from:Metier)-[r:DANS_THEME]->(to:Theme)
RETURN from.code AS from, collect([to.code]) AS links;

// Purpose: every (Metier)-[:EXERCE_EN]->(DivisionNaf) that the graph holds, gathered by the node it starts from.
MATCH (from:Metier)-[r:EXERCE_EN]->(to:DivisionNaf)
RETURN from.code AS from, collect([to.code, r.viaParent]) AS links;

// Purpose: every (Metier)-[:ISSU_DE]->(Metier) that the graph holds, gathered by the node it starts from.
MATCH (from:Metier)-[r:ISSU_DE]->(to:Metier)
RETURN from.code AS from, collect([to.code]) AS links;

// Purpose: every (Metier)-[:PREPARE_PAR]->(Formacode) that the graph holds, gathered by the node it starts from.
MATCH (from:Metier)-[r:PREPARE_PAR]->(to:Formacode)
RETURN from.code AS from, collect([to.code, r.viaParent]) AS links;

// Purpose: every (Certification)-[:PREPARE_A]->(Metier) that the graph holds, gathered by the node it starts from.
MATCH (from:Certification)-[r:PREPARE_A]->(to:Metier)
RETURN from.code AS from, collect([to.code]) AS links;

// Purpose: every (Certification)-[:DECRITE_PAR]->(Formacode) that the graph holds, gathered by the node it starts from.
MATCH (from:Certification)-[r:DECRITE_PAR]->(to:Formacode)
RETURN from.code AS from, collect([to.code]) AS links;

// Purpose: every (Fap)-[:REGROUPE]->(Metier) that the graph holds, gathered by the node it starts from.
MATCH (from:Fap)-[r:REGROUPE]->(to:Metier)
RETURN from.code AS from, collect([to.code, r.viaParent, r.qualifications]) AS links;

// Purpose: every (GroupeIsco)-[:REGROUPE]->(Metier) that the graph holds, gathered by the node it starts from.
MATCH (from:GroupeIsco)-[r:REGROUPE]->(to:Metier)
RETURN from.code AS from, collect([to.code, r.viaParent, r.qualifications]) AS links;

// Purpose: every (CodeExterne)-[:CORRESPOND_A]->(Metier) that the graph holds, gathered by the node it starts from.
MATCH (from:CodeExterne)-[r:CORRESPOND_A]->(to:Metier)
RETURN from.cle AS from, collect([to.code, r.sens, r.source]) AS links;

// Purpose: every (CodeExterne)-[:CORRESPOND_A]->(Appellation) that the graph holds, gathered by the node it starts from.
MATCH (from:CodeExterne)-[r:CORRESPOND_A]->(to:Appellation)
RETURN from.cle AS from, collect([to.codeOgr, r.sens, r.source]) AS links;

// Purpose: every (Release)-[:PROVIENT_DE]->(Source) that the graph holds, gathered by the node it starts from.
MATCH (from:Release)-[r:PROVIENT_DE]->(to:Source)
RETURN from.version AS from, collect([to.code]) AS links;

// Purpose: every (Metier)-[:PROCHE]->(Metier) that the graph holds, gathered by the node it starts from.
MATCH (from:Metier)-[r:PROCHE]->(to:Metier)
RETURN from.code AS from, collect([to.code, r.couverture, r.cout, r.communs]) AS links;

// Purpose: every (Metier)-[:DANS_AIRE]->(AireDeMetiers) that the graph holds, gathered by the node it starts from.
MATCH (from:Metier)-[r:DANS_AIRE]->(to:AireDeMetiers)
RETURN from.code AS from, collect([to.code, r.ancrage, r.intermediarite, r.intermediariteEntreAires, r.x, r.y]) AS links;

// Purpose: every (AireDeMetiers)-[:SE_DISTINGUE_PAR]->(MacroCompetence) that the graph holds, gathered by the node it starts from.
MATCH (from:AireDeMetiers)-[r:SE_DISTINGUE_PAR]->(to:MacroCompetence)
RETURN from.code AS from, collect([to.codeOgr, r.rang, r.metiers, r.distinction]) AS links;

// Purpose: every (AireDeMetiers)-[:SE_DISTINGUE_PAR]->(Competence) that the graph holds, gathered by the node it starts from.
MATCH (from:AireDeMetiers)-[r:SE_DISTINGUE_PAR]->(to:Competence)
RETURN from.code AS from, collect([to.codeOgr, r.rang, r.metiers, r.distinction]) AS links;

// Purpose: every (AireDeMetiers)-[:SE_DISTINGUE_PAR]->(Savoir) that the graph holds, gathered by the node it starts from.
MATCH (from:AireDeMetiers)-[r:SE_DISTINGUE_PAR]->(to:Savoir)
RETURN from.code AS from, collect([to.codeOgr, r.rang, r.metiers, r.distinction]) AS links;

// Purpose: every (Changement)-[:DANS]->(Release) that the graph holds, gathered by the node it starts from.
MATCH (from:Changement)-[r:DANS]->(to:Release)
RETURN from.code AS from, collect([to.version]) AS links;

// Purpose: every (Comparaison)-[:DANS]->(Release) that the graph holds, gathered by the node it starts from.
MATCH (from:Comparaison)-[r:DANS]->(to:Release)
RETURN from.code AS from, collect([to.version]) AS links;

// Purpose: every (Derive)-[:DANS]->(Release) that the graph holds, gathered by the node it starts from.
MATCH (from:Derive)-[r:DANS]->(to:Release)
RETURN from.code AS from, collect([to.version]) AS links;

// Purpose: every (Obsolete)-[:REMPLACE_PAR]->(Metier) that the graph holds, gathered by the node it starts from.
MATCH (from:Obsolete)-[r:REMPLACE_PAR]->(to:Metier)
RETURN from.cle AS from, collect([to.code]) AS links;

// Purpose: every (Obsolete)-[:REMPLACE_PAR]->(Appellation) that the graph holds, gathered by the node it starts from.
MATCH (from:Obsolete)-[r:REMPLACE_PAR]->(to:Appellation)
RETURN from.cle AS from, collect([to.codeOgr]) AS links;

// Purpose: every (Obsolete)-[:REMPLACE_PAR]->(Competence) that the graph holds, gathered by the node it starts from.
MATCH (from:Obsolete)-[r:REMPLACE_PAR]->(to:Competence)
RETURN from.cle AS from, collect([to.codeOgr]) AS links;

// Purpose: every (Obsolete)-[:REMPLACE_PAR]->(MacroCompetence) that the graph holds, gathered by the node it starts from.
MATCH (from:Obsolete)-[r:REMPLACE_PAR]->(to:MacroCompetence)
RETURN from.cle AS from, collect([to.codeOgr]) AS links;

// Purpose: every (Obsolete)-[:REMPLACE_PAR]->(Savoir) that the graph holds, gathered by the node it starts from.
MATCH (from:Obsolete)-[r:REMPLACE_PAR]->(to:Savoir)
RETURN from.cle AS from, collect([to.codeOgr]) AS links;

// Purpose: every (Obsolete)-[:REMPLACE_PAR]->(ContexteTravail) that the graph holds, gathered by the node it starts from.
MATCH (from:Obsolete)-[r:REMPLACE_PAR]->(to:ContexteTravail)
RETURN from.cle AS from, collect([to.codeOgr]) AS links;

// Purpose: every (Obsolete)-[:REMPLACE_PAR]->(Obsolete) that the graph holds, gathered by the node it starts from.
MATCH (from:Obsolete)-[r:REMPLACE_PAR]->(to:Obsolete)
RETURN from.cle AS from, collect([to.cle]) AS links;
