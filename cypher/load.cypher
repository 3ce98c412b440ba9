// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// The loader makes these statements itself, in memory: they stand here to be read. Each ends with a semicolon.

// Purpose: every GrandDomaine that the graph holds.
MATCH (n:GrandDomaine)
RETURN n.code AS code, n.libelle AS libelle;

// Purpose: create the GrandDomaine nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…'}]
UNWIND $rows AS row
CREATE (n:GrandDomaine {code: row.code})
SET n.libelle = row.libelle;

// Purpose: give the GrandDomaine nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…'}]
UNWIND $rows AS row
MATCH (n:GrandDomaine {code: row.code})
SET n.libelle = row.libelle;

// Purpose: remove the GrandDomaine nodes of $rows, whose relationships are already gone.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…'}]
UNWIND $rows AS row
MATCH (n:GrandDomaine {code: row.code})
DELETE n;

// Purpose: every DomaineProfessionnel that the graph holds.
MATCH (n:DomaineProfessionnel)
RETURN n.code AS code, n.libelle AS libelle;

// Purpose: create the DomaineProfessionnel nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…'}]
UNWIND $rows AS row
CREATE (n:DomaineProfessionnel {code: row.code})
SET n.libelle = row.libelle;

// Purpose: give the DomaineProfessionnel nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…'}]
UNWIND $rows AS row
MATCH (n:DomaineProfessionnel {code: row.code})
SET n.libelle = row.libelle;

// Purpose: remove the DomaineProfessionnel nodes of $rows, whose relationships are already gone.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…'}]
UNWIND $rows AS row
MATCH (n:DomaineProfessionnel {code: row.code})
DELETE n;

// Purpose: every Metier that the graph holds.
MATCH (n:Metier)
RETURN n.code AS code, n.codeOgr AS codeOgr, n.codeFiche AS codeFiche, n.libelle AS libelle, n.definition AS definition, n.accesEmploi AS accesEmploi, n.transitionEcologique AS transitionEcologique, n.transitionNumerique AS transitionNumerique, n.transitionDemographique AS transitionDemographique, n.emploiReglemente AS emploiReglemente, n.emploiCadre AS emploiCadre, n.riasecMajeur AS riasecMajeur, n.riasecMineur AS riasecMineur, n.codeRomeParent AS codeRomeParent;

// Purpose: create the Metier nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', codeOgr: '…', codeFiche: '…', libelle: '…', definition: '…', accesEmploi: '…', transitionEcologique: '…', transitionNumerique: true, transitionDemographique: true, emploiReglemente: true, emploiCadre: true, riasecMajeur: '…', riasecMineur: '…', codeRomeParent: '…'}]
UNWIND $rows AS row
CREATE (n:Metier {code: row.code})
SET n.codeOgr = row.codeOgr,
    n.codeFiche = row.codeFiche,
    n.libelle = row.libelle,
    n.definition = row.definition,
    n.accesEmploi = row.accesEmploi,
    n.transitionEcologique = row.transitionEcologique,
    n.transitionNumerique = row.transitionNumerique,
    n.transitionDemographique = row.transitionDemographique,
    n.emploiReglemente = row.emploiReglemente,
    n.emploiCadre = row.emploiCadre,
    n.riasecMajeur = row.riasecMajeur,
    n.riasecMineur = row.riasecMineur,
    n.codeRomeParent = row.codeRomeParent;

// Purpose: give the Metier nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', codeOgr: '…', codeFiche: '…', libelle: '…', definition: '…', accesEmploi: '…', transitionEcologique: '…', transitionNumerique: true, transitionDemographique: true, emploiReglemente: true, emploiCadre: true, riasecMajeur: '…', riasecMineur: '…', codeRomeParent: '…'}]
UNWIND $rows AS row
MATCH (n:Metier {code: row.code})
SET n.codeOgr = row.codeOgr,
    n.codeFiche = row.codeFiche,
    n.libelle = row.libelle,
    n.definition = row.definition,
    n.accesEmploi = row.accesEmploi,
    n.transitionEcologique = row.transitionEcologique,
    n.transitionNumerique = row.transitionNumerique,
    n.transitionDemographique = row.transitionDemographique,
    n.emploiReglemente = row.emploiReglemente,
    n.emploiCadre = row.emploiCadre,
    n.riasecMajeur = row.riasecMajeur,
    n.riasecMineur = row.riasecMineur,
    n.codeRomeParent = row.codeRomeParent;

// Purpose: remove the Metier nodes of $rows, whose relationships are already gone.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…'}]
UNWIND $rows AS row
MATCH (n:Metier {code: row.code})
DELETE n;

// Purpose: every Appellation that the graph holds.
MATCH (n:Appellation)
RETURN n.codeOgr AS codeOgr, n.libelle AS libelle, n.libelleCourt AS libelleCourt, n.classification AS classification, n.peuUsitee AS peuUsitee, n.transitionEcologique AS transitionEcologique, n.transitionNumerique AS transitionNumerique, n.transitionDemographique AS transitionDemographique, n.emploiReglemente AS emploiReglemente, n.emploiCadre AS emploiCadre;

// Purpose: create the Appellation nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{codeOgr: '…', libelle: '…', libelleCourt: '…', classification: '…', peuUsitee: true, transitionEcologique: '…', transitionNumerique: true, transitionDemographique: true, emploiReglemente: true, emploiCadre: true}]
UNWIND $rows AS row
CREATE (n:Appellation {codeOgr: row.codeOgr})
SET n.libelle = row.libelle,
    n.libelleCourt = row.libelleCourt,
    n.classification = row.classification,
    n.peuUsitee = row.peuUsitee,
    n.transitionEcologique = row.transitionEcologique,
    n.transitionNumerique = row.transitionNumerique,
    n.transitionDemographique = row.transitionDemographique,
    n.emploiReglemente = row.emploiReglemente,
    n.emploiCadre = row.emploiCadre;

// Purpose: give the Appellation nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{codeOgr: '…', libelle: '…', libelleCourt: '…', classification: '…', peuUsitee: true, transitionEcologique: '…', transitionNumerique: true, transitionDemographique: true, emploiReglemente: true, emploiCadre: true}]
UNWIND $rows AS row
MATCH (n:Appellation {codeOgr: row.codeOgr})
SET n.libelle = row.libelle,
    n.libelleCourt = row.libelleCourt,
    n.classification = row.classification,
    n.peuUsitee = row.peuUsitee,
    n.transitionEcologique = row.transitionEcologique,
    n.transitionNumerique = row.transitionNumerique,
    n.transitionDemographique = row.transitionDemographique,
    n.emploiReglemente = row.emploiReglemente,
    n.emploiCadre = row.emploiCadre;

// Purpose: remove the Appellation nodes of $rows, whose relationships are already gone.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{codeOgr: '…'}]
UNWIND $rows AS row
MATCH (n:Appellation {codeOgr: row.codeOgr})
DELETE n;

// Purpose: every DomaineCompetence that the graph holds.
MATCH (n:DomaineCompetence)
RETURN n.code AS code, n.libelle AS libelle;

// Purpose: create the DomaineCompetence nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…'}]
UNWIND $rows AS row
CREATE (n:DomaineCompetence {code: row.code})
SET n.libelle = row.libelle;

// Purpose: give the DomaineCompetence nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…'}]
UNWIND $rows AS row
MATCH (n:DomaineCompetence {code: row.code})
SET n.libelle = row.libelle;

// Purpose: remove the DomaineCompetence nodes of $rows, whose relationships are already gone.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…'}]
UNWIND $rows AS row
MATCH (n:DomaineCompetence {code: row.code})
DELETE n;

// Purpose: every Enjeu that the graph holds.
MATCH (n:Enjeu)
RETURN n.code AS code, n.libelle AS libelle;

// Purpose: create the Enjeu nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…'}]
UNWIND $rows AS row
CREATE (n:Enjeu {code: row.code})
SET n.libelle = row.libelle;

// Purpose: give the Enjeu nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…'}]
UNWIND $rows AS row
MATCH (n:Enjeu {code: row.code})
SET n.libelle = row.libelle;

// Purpose: remove the Enjeu nodes of $rows, whose relationships are already gone.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…'}]
UNWIND $rows AS row
MATCH (n:Enjeu {code: row.code})
DELETE n;

// Purpose: every Objectif that the graph holds.
MATCH (n:Objectif)
RETURN n.code AS code, n.libelle AS libelle;

// Purpose: create the Objectif nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…'}]
UNWIND $rows AS row
CREATE (n:Objectif {code: row.code})
SET n.libelle = row.libelle;

// Purpose: give the Objectif nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…'}]
UNWIND $rows AS row
MATCH (n:Objectif {code: row.code})
SET n.libelle = row.libelle;

// Purpose: remove the Objectif nodes of $rows, whose relationships are already gone.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…'}]
UNWIND $rows AS row
MATCH (n:Objectif {code: row.code})
DELETE n;

// Purpose: every MacroCompetence that the graph holds.
MATCH (n:MacroCompetence)
RETURN n.codeOgr AS codeOgr, n.code AS code, n.libelle AS libelle, n.definition AS definition, n.categorie AS categorie, n.sousCategorie AS sousCategorie, n.riasecMajeur AS riasecMajeur, n.riasecMineur AS riasecMineur, n.homogeneite AS homogeneite;

// Purpose: create the MacroCompetence nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{codeOgr: '…', code: '…', libelle: '…', definition: '…', categorie: '…', sousCategorie: '…', riasecMajeur: '…', riasecMineur: '…', homogeneite: '…'}]
UNWIND $rows AS row
CREATE (n:MacroCompetence {codeOgr: row.codeOgr})
SET n.code = row.code,
    n.libelle = row.libelle,
    n.definition = row.definition,
    n.categorie = row.categorie,
    n.sousCategorie = row.sousCategorie,
    n.riasecMajeur = row.riasecMajeur,
    n.riasecMineur = row.riasecMineur,
    n.homogeneite = row.homogeneite;

// Purpose: give the MacroCompetence nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{codeOgr: '…', code: '…', libelle: '…', definition: '…', categorie: '…', sousCategorie: '…', riasecMajeur: '…', riasecMineur: '…', homogeneite: '…'}]
UNWIND $rows AS row
MATCH (n:MacroCompetence {codeOgr: row.codeOgr})
SET n.code = row.code,
    n.libelle = row.libelle,
    n.definition = row.definition,
    n.categorie = row.categorie,
    n.sousCategorie = row.sousCategorie,
    n.riasecMajeur = row.riasecMajeur,
    n.riasecMineur = row.riasecMineur,
    n.homogeneite = row.homogeneite;

// Purpose: remove the MacroCompetence nodes of $rows, whose relationships are already gone.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{codeOgr: '…'}]
UNWIND $rows AS row
MATCH (n:MacroCompetence {codeOgr: row.codeOgr})
DELETE n;

// Purpose: every Competence that the graph holds.
MATCH (n:Competence)
RETURN n.codeOgr AS codeOgr, n.libelle AS libelle, n.definition AS definition, n.categorie AS categorie, n.sousCategorie AS sousCategorie, n.origine AS origine, n.transitionEcologique AS transitionEcologique, n.transitionNumerique AS transitionNumerique;

// Purpose: create the Competence nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{codeOgr: '…', libelle: '…', definition: '…', categorie: '…', sousCategorie: '…', origine: '…', transitionEcologique: true, transitionNumerique: true}]
UNWIND $rows AS row
CREATE (n:Competence {codeOgr: row.codeOgr})
SET n.libelle = row.libelle,
    n.definition = row.definition,
    n.categorie = row.categorie,
    n.sousCategorie = row.sousCategorie,
    n.origine = row.origine,
    n.transitionEcologique = row.transitionEcologique,
    n.transitionNumerique = row.transitionNumerique;

// Purpose: give the Competence nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{codeOgr: '…', libelle: '…', definition: '…', categorie: '…', sousCategorie: '…', origine: '…', transitionEcologique: true, transitionNumerique: true}]
UNWIND $rows AS row
MATCH (n:Competence {codeOgr: row.codeOgr})
SET n.libelle = row.libelle,
    n.definition = row.definition,
    n.categorie = row.categorie,
    n.sousCategorie = row.sousCategorie,
    n.origine = row.origine,
    n.transitionEcologique = row.transitionEcologique,
    n.transitionNumerique = row.transitionNumerique;

// Purpose: remove the Competence nodes of $rows, whose relationships are already gone.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{codeOgr: '…'}]
UNWIND $rows AS row
MATCH (n:Competence {codeOgr: row.codeOgr})
DELETE n;

// Purpose: every CategorieSavoir that the graph holds.
MATCH (n:CategorieSavoir)
RETURN n.code AS code, n.libelle AS libelle;

// Purpose: create the CategorieSavoir nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…'}]
UNWIND $rows AS row
CREATE (n:CategorieSavoir {code: row.code})
SET n.libelle = row.libelle;

// Purpose: give the CategorieSavoir nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…'}]
UNWIND $rows AS row
MATCH (n:CategorieSavoir {code: row.code})
SET n.libelle = row.libelle;

// Purpose: remove the CategorieSavoir nodes of $rows, whose relationships are already gone.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…'}]
UNWIND $rows AS row
MATCH (n:CategorieSavoir {code: row.code})
DELETE n;

// Purpose: every Savoir that the graph holds.
MATCH (n:Savoir)
RETURN n.codeOgr AS codeOgr, n.libelle AS libelle, n.sousCategorie AS sousCategorie, n.transitionEcologique AS transitionEcologique, n.transitionNumerique AS transitionNumerique;

// Purpose: create the Savoir nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{codeOgr: '…', libelle: '…', sousCategorie: '…', transitionEcologique: true, transitionNumerique: true}]
UNWIND $rows AS row
CREATE (n:Savoir {codeOgr: row.codeOgr})
SET n.libelle = row.libelle,
    n.sousCategorie = row.sousCategorie,
    n.transitionEcologique = row.transitionEcologique,
    n.transitionNumerique = row.transitionNumerique;

// Purpose: give the Savoir nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{codeOgr: '…', libelle: '…', sousCategorie: '…', transitionEcologique: true, transitionNumerique: true}]
UNWIND $rows AS row
MATCH (n:Savoir {codeOgr: row.codeOgr})
SET n.libelle = row.libelle,
    n.sousCategorie = row.sousCategorie,
    n.transitionEcologique = row.transitionEcologique,
    n.transitionNumerique = row.transitionNumerique;

// Purpose: remove the Savoir nodes of $rows, whose relationships are already gone.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{codeOgr: '…'}]
UNWIND $rows AS row
MATCH (n:Savoir {codeOgr: row.codeOgr})
DELETE n;

// Purpose: every TypeContexte that the graph holds.
MATCH (n:TypeContexte)
RETURN n.code AS code, n.libelle AS libelle;

// Purpose: create the TypeContexte nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…'}]
UNWIND $rows AS row
CREATE (n:TypeContexte {code: row.code})
SET n.libelle = row.libelle;

// Purpose: give the TypeContexte nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…'}]
UNWIND $rows AS row
MATCH (n:TypeContexte {code: row.code})
SET n.libelle = row.libelle;

// Purpose: remove the TypeContexte nodes of $rows, whose relationships are already gone.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…'}]
UNWIND $rows AS row
MATCH (n:TypeContexte {code: row.code})
DELETE n;

// Purpose: every ContexteTravail that the graph holds.
MATCH (n:ContexteTravail)
RETURN n.codeOgr AS codeOgr, n.libelle AS libelle;

// Purpose: create the ContexteTravail nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{codeOgr: '…', libelle: '…'}]
UNWIND $rows AS row
CREATE (n:ContexteTravail {codeOgr: row.codeOgr})
SET n.libelle = row.libelle;

// Purpose: give the ContexteTravail nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{codeOgr: '…', libelle: '…'}]
UNWIND $rows AS row
MATCH (n:ContexteTravail {codeOgr: row.codeOgr})
SET n.libelle = row.libelle;

// Purpose: remove the ContexteTravail nodes of $rows, whose relationships are already gone.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{codeOgr: '…'}]
UNWIND $rows AS row
MATCH (n:ContexteTravail {codeOgr: row.codeOgr})
DELETE n;

// Purpose: every SecteurActivite that the graph holds.
MATCH (n:SecteurActivite)
RETURN n.code AS code, n.libelle AS libelle, n.definition AS definition;

// Purpose: create the SecteurActivite nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…', definition: '…'}]
UNWIND $rows AS row
CREATE (n:SecteurActivite {code: row.code})
SET n.libelle = row.libelle,
    n.definition = row.definition;

// Purpose: give the SecteurActivite nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…', definition: '…'}]
UNWIND $rows AS row
MATCH (n:SecteurActivite {code: row.code})
SET n.libelle = row.libelle,
    n.definition = row.definition;

// Purpose: remove the SecteurActivite nodes of $rows, whose relationships are already gone.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…'}]
UNWIND $rows AS row
MATCH (n:SecteurActivite {code: row.code})
DELETE n;

// Purpose: every SousSecteurActivite that the graph holds.
MATCH (n:SousSecteurActivite)
RETURN n.code AS code, n.libelle AS libelle, n.definition AS definition;

// Purpose: create the SousSecteurActivite nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…', definition: '…'}]
UNWIND $rows AS row
CREATE (n:SousSecteurActivite {code: row.code})
SET n.libelle = row.libelle,
    n.definition = row.definition;

// Purpose: give the SousSecteurActivite nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…', definition: '…'}]
UNWIND $rows AS row
MATCH (n:SousSecteurActivite {code: row.code})
SET n.libelle = row.libelle,
    n.definition = row.definition;

// Purpose: remove the SousSecteurActivite nodes of $rows, whose relationships are already gone.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…'}]
UNWIND $rows AS row
MATCH (n:SousSecteurActivite {code: row.code})
DELETE n;

// Purpose: every DivisionNaf that the graph holds.
MATCH (n:DivisionNaf)
RETURN n.code AS code, n.libelle AS libelle;

// Purpose: create the DivisionNaf nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…'}]
UNWIND $rows AS row
CREATE (n:DivisionNaf {code: row.code})
SET n.libelle = row.libelle;

// Purpose: give the DivisionNaf nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…'}]
UNWIND $rows AS row
MATCH (n:DivisionNaf {code: row.code})
SET n.libelle = row.libelle;

// Purpose: remove the DivisionNaf nodes of $rows, whose relationships are already gone.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…'}]
UNWIND $rows AS row
MATCH (n:DivisionNaf {code: row.code})
DELETE n;

// Purpose: every CentreInteret that the graph holds.
MATCH (n:CentreInteret)
RETURN n.code AS code, n.libelle AS libelle, n.definition AS definition;

// Purpose: create the CentreInteret nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…', definition: '…'}]
UNWIND $rows AS row
CREATE (n:CentreInteret {code: row.code})
SET n.libelle = row.libelle,
    n.definition = row.definition;

// Purpose: give the CentreInteret nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…', definition: '…'}]
UNWIND $rows AS row
MATCH (n:CentreInteret {code: row.code})
SET n.libelle = row.libelle,
    n.definition = row.definition;

// Purpose: remove the CentreInteret nodes of $rows, whose relationships are already gone.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…'}]
UNWIND $rows AS row
MATCH (n:CentreInteret {code: row.code})
DELETE n;

// Purpose: every Theme that the graph holds.
MATCH (n:Theme)
RETURN n.code AS code, n.libelle AS libelle, n.definition AS definition;

// Purpose: create the Theme nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…', definition: '…'}]
UNWIND $rows AS row
CREATE (n:Theme {code: row.code})
SET n.libelle = row.libelle,
    n.definition = row.definition;

// Purpose: give the Theme nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…', definition: '…'}]
UNWIND $rows AS row
MATCH (n:Theme {code: row.code})
SET n.libelle = row.libelle,
    n.definition = row.definition;

// Purpose: remove the Theme nodes of $rows, whose relationships are already gone.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…'}]
UNWIND $rows AS row
MATCH (n:Theme {code: row.code})
DELETE n;

// Purpose: every Formacode that the graph holds.
MATCH (n:Formacode)
RETURN n.code AS code, n.libelle AS libelle;

// Purpose: create the Formacode nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…'}]
UNWIND $rows AS row
CREATE (n:Formacode {code: row.code})
SET n.libelle = row.libelle;

// Purpose: give the Formacode nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…'}]
UNWIND $rows AS row
MATCH (n:Formacode {code: row.code})
SET n.libelle = row.libelle;

// Purpose: remove the Formacode nodes of $rows, whose relationships are already gone.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…'}]
UNWIND $rows AS row
MATCH (n:Formacode {code: row.code})
DELETE n;

// Purpose: every Certification that the graph holds.
MATCH (n:Certification)
RETURN n.code AS code, n.libelle AS libelle, n.type AS type, n.niveauEuropeen AS niveauEuropeen, n.codeRncp AS codeRncp, n.codeRs AS codeRs, n.etat AS etat, n.valideur AS valideur, n.certificateur AS certificateur;

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
    n.certificateur = row.certificateur;

// Purpose: give the Certification nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…', type: '…', niveauEuropeen: 1, codeRncp: '…', codeRs: '…', etat: '…', valideur: '…', certificateur: '…'}]
UNWIND $rows AS row
MATCH (n:Certification {code: row.code})
SET n.libelle = row.libelle,
    n.type = row.type,
    n.niveauEuropeen = toInteger(row.niveauEuropeen),
    n.codeRncp = row.codeRncp,
    n.codeRs = row.codeRs,
    n.etat = row.etat,
    n.valideur = row.valideur,
    n.certificateur = row.certificateur;

// Purpose: remove the Certification nodes of $rows, whose relationships are already gone.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…'}]
UNWIND $rows AS row
MATCH (n:Certification {code: row.code})
DELETE n;

// Purpose: every Fap that the graph holds.
MATCH (n:Fap)
RETURN n.code AS code, n.libelle AS libelle, n.edition AS edition;

// Purpose: create the Fap nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…', edition: '…'}]
UNWIND $rows AS row
CREATE (n:Fap {code: row.code})
SET n.libelle = row.libelle,
    n.edition = row.edition;

// Purpose: give the Fap nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…', edition: '…'}]
UNWIND $rows AS row
MATCH (n:Fap {code: row.code})
SET n.libelle = row.libelle,
    n.edition = row.edition;

// Purpose: remove the Fap nodes of $rows, whose relationships are already gone.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…'}]
UNWIND $rows AS row
MATCH (n:Fap {code: row.code})
DELETE n;

// Purpose: every GroupeIsco that the graph holds.
MATCH (n:GroupeIsco)
RETURN n.code AS code, n.libelle AS libelle, n.edition AS edition;

// Purpose: create the GroupeIsco nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…', edition: '…'}]
UNWIND $rows AS row
CREATE (n:GroupeIsco {code: row.code})
SET n.libelle = row.libelle,
    n.edition = row.edition;

// Purpose: give the GroupeIsco nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…', edition: '…'}]
UNWIND $rows AS row
MATCH (n:GroupeIsco {code: row.code})
SET n.libelle = row.libelle,
    n.edition = row.edition;

// Purpose: remove the GroupeIsco nodes of $rows, whose relationships are already gone.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…'}]
UNWIND $rows AS row
MATCH (n:GroupeIsco {code: row.code})
DELETE n;

// Purpose: every Release that the graph holds.
MATCH (n:Release)
RETURN n.version AS version, n.libelle AS libelle, toString(n.publieeLe) AS publieeLe, toString(n.valideeLe) AS valideeLe, toString(n.chargeeLe) AS chargeeLe, n.empreinte AS empreinte, n.modele AS modele, n.statut AS statut, n.nbGrandsDomaines AS nbGrandsDomaines, n.nbDomainesProfessionnels AS nbDomainesProfessionnels, n.nbMetiers AS nbMetiers, n.nbAppellations AS nbAppellations, n.nbDomainesCompetence AS nbDomainesCompetence, n.nbEnjeux AS nbEnjeux, n.nbObjectifs AS nbObjectifs, n.nbMacroCompetences AS nbMacroCompetences, n.nbCompetences AS nbCompetences, n.nbCategoriesSavoir AS nbCategoriesSavoir, n.nbSavoirs AS nbSavoirs, n.nbTypesContexte AS nbTypesContexte, n.nbContextesTravail AS nbContextesTravail, n.nbSecteursActivite AS nbSecteursActivite, n.nbSousSecteursActivite AS nbSousSecteursActivite, n.nbDivisionsNaf AS nbDivisionsNaf, n.nbCentresInteret AS nbCentresInteret, n.nbThemes AS nbThemes, n.nbFormacodes AS nbFormacodes, n.nbCertifications AS nbCertifications, n.nbFaps AS nbFaps, n.nbGroupesIsco AS nbGroupesIsco, n.nbLiens AS nbLiens, n.nbProches AS nbProches;

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
    n.nbProches = toInteger(row.nbProches);

// Purpose: give the Release nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{version: '…', libelle: '…', publieeLe: '2025-09-18', valideeLe: '2025-09-18', chargeeLe: '2025-09-18T12:00:00Z', empreinte: '…', modele: '…', statut: '…', nbGrandsDomaines: 1, nbDomainesProfessionnels: 1, nbMetiers: 1, nbAppellations: 1, nbDomainesCompetence: 1, nbEnjeux: 1, nbObjectifs: 1, nbMacroCompetences: 1, nbCompetences: 1, nbCategoriesSavoir: 1, nbSavoirs: 1, nbTypesContexte: 1, nbContextesTravail: 1, nbSecteursActivite: 1, nbSousSecteursActivite: 1, nbDivisionsNaf: 1, nbCentresInteret: 1, nbThemes: 1, nbFormacodes: 1, nbCertifications: 1, nbFaps: 1, nbGroupesIsco: 1, nbLiens: 1, nbProches: 1}]
UNWIND $rows AS row
MATCH (n:Release {version: row.version})
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
    n.nbProches = toInteger(row.nbProches);

// Purpose: remove the Release nodes of $rows, whose relationships are already gone.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{version: '…'}]
UNWIND $rows AS row
MATCH (n:Release {version: row.version})
DELETE n;

// Purpose: every Source that the graph holds.
MATCH (n:Source)
RETURN n.code AS code, n.libelle AS libelle, n.producteur AS producteur, n.licence AS licence, n.attribution AS attribution, n.adresse AS adresse, n.version AS version, n.empreinte AS empreinte;

// Purpose: create the Source nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…', producteur: '…', licence: '…', attribution: '…', adresse: '…', version: '…', empreinte: '…'}]
UNWIND $rows AS row
CREATE (n:Source {code: row.code})
SET n.libelle = row.libelle,
    n.producteur = row.producteur,
    n.licence = row.licence,
    n.attribution = row.attribution,
    n.adresse = row.adresse,
    n.version = row.version,
    n.empreinte = row.empreinte;

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
    n.empreinte = row.empreinte;

// Purpose: remove the Source nodes of $rows, whose relationships are already gone.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…'}]
UNWIND $rows AS row
MATCH (n:Source {code: row.code})
DELETE n;

// Purpose: every AireDeMetiers that the graph holds.
MATCH (n:AireDeMetiers)
RETURN n.code AS code, n.libelle AS libelle, n.metierCentral AS metierCentral, n.taille AS taille, n.cohesion AS cohesion, n.contribution AS contribution;

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
    n.contribution = row.contribution;

// Purpose: give the AireDeMetiers nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', libelle: '…', metierCentral: '…', taille: 1, cohesion: 0.5, contribution: 0.5}]
UNWIND $rows AS row
MATCH (n:AireDeMetiers {code: row.code})
SET n.libelle = row.libelle,
    n.metierCentral = row.metierCentral,
    n.taille = toInteger(row.taille),
    n.cohesion = row.cohesion,
    n.contribution = row.contribution;

// Purpose: remove the AireDeMetiers nodes of $rows, whose relationships are already gone.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…'}]
UNWIND $rows AS row
MATCH (n:AireDeMetiers {code: row.code})
DELETE n;

// Purpose: every Changement that the graph holds.
MATCH (n:Changement)
RETURN n.code AS code, n.type AS type, n.depuis AS depuis, n.jusqua AS jusqua, n.nature AS nature, n.sujet AS sujet, n.libelle AS libelle, n.attribut AS attribut, n.cible AS cible, n.ancien AS ancien, n.nouveau AS nouveau, n.anciennesValeurs AS anciennesValeurs, n.nouvellesValeurs AS nouvellesValeurs;

// Purpose: create the Changement nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', type: '…', depuis: '…', jusqua: '…', nature: '…', sujet: '…', libelle: '…', attribut: '…', cible: '…', ancien: ['…'], nouveau: ['…'], anciennesValeurs: ['…'], nouvellesValeurs: ['…']}]
UNWIND $rows AS row
CREATE (n:Changement {code: row.code})
SET n.type = row.type,
    n.depuis = row.depuis,
    n.jusqua = row.jusqua,
    n.nature = row.nature,
    n.sujet = row.sujet,
    n.libelle = row.libelle,
    n.attribut = row.attribut,
    n.cible = row.cible,
    n.ancien = row.ancien,
    n.nouveau = row.nouveau,
    n.anciennesValeurs = row.anciennesValeurs,
    n.nouvellesValeurs = row.nouvellesValeurs;

// Purpose: give the Changement nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', type: '…', depuis: '…', jusqua: '…', nature: '…', sujet: '…', libelle: '…', attribut: '…', cible: '…', ancien: ['…'], nouveau: ['…'], anciennesValeurs: ['…'], nouvellesValeurs: ['…']}]
UNWIND $rows AS row
MATCH (n:Changement {code: row.code})
SET n.type = row.type,
    n.depuis = row.depuis,
    n.jusqua = row.jusqua,
    n.nature = row.nature,
    n.sujet = row.sujet,
    n.libelle = row.libelle,
    n.attribut = row.attribut,
    n.cible = row.cible,
    n.ancien = row.ancien,
    n.nouveau = row.nouveau,
    n.anciennesValeurs = row.anciennesValeurs,
    n.nouvellesValeurs = row.nouvellesValeurs;

// Purpose: remove the Changement nodes of $rows, whose relationships are already gone.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…'}]
UNWIND $rows AS row
MATCH (n:Changement {code: row.code})
DELETE n;

// Purpose: every Derive that the graph holds.
MATCH (n:Derive)
RETURN n.code AS code, n.depuis AS depuis, n.jusqua AS jusqua, n.metier AS metier, n.libelle AS libelle, n.renomme AS renomme, n.itemsAvant AS itemsAvant, n.itemsApres AS itemsApres, n.itemsCommuns AS itemsCommuns, n.jaccard AS jaccard, n.voisinsAvant AS voisinsAvant, n.voisinsApres AS voisinsApres, n.voisinsCommuns AS voisinsCommuns, n.recouvrement AS recouvrement;

// Purpose: create the Derive nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', depuis: '…', jusqua: '…', metier: '…', libelle: '…', renomme: true, itemsAvant: 1, itemsApres: 1, itemsCommuns: 1, jaccard: 0.5, voisinsAvant: ['…'], voisinsApres: ['…'], voisinsCommuns: 1, recouvrement: 0.5}]
UNWIND $rows AS row
CREATE (n:Derive {code: row.code})
SET n.depuis = row.depuis,
    n.jusqua = row.jusqua,
    n.metier = row.metier,
    n.libelle = row.libelle,
    n.renomme = row.renomme,
    n.itemsAvant = toInteger(row.itemsAvant),
    n.itemsApres = toInteger(row.itemsApres),
    n.itemsCommuns = toInteger(row.itemsCommuns),
    n.jaccard = row.jaccard,
    n.voisinsAvant = row.voisinsAvant,
    n.voisinsApres = row.voisinsApres,
    n.voisinsCommuns = toInteger(row.voisinsCommuns),
    n.recouvrement = row.recouvrement;

// Purpose: give the Derive nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…', depuis: '…', jusqua: '…', metier: '…', libelle: '…', renomme: true, itemsAvant: 1, itemsApres: 1, itemsCommuns: 1, jaccard: 0.5, voisinsAvant: ['…'], voisinsApres: ['…'], voisinsCommuns: 1, recouvrement: 0.5}]
UNWIND $rows AS row
MATCH (n:Derive {code: row.code})
SET n.depuis = row.depuis,
    n.jusqua = row.jusqua,
    n.metier = row.metier,
    n.libelle = row.libelle,
    n.renomme = row.renomme,
    n.itemsAvant = toInteger(row.itemsAvant),
    n.itemsApres = toInteger(row.itemsApres),
    n.itemsCommuns = toInteger(row.itemsCommuns),
    n.jaccard = row.jaccard,
    n.voisinsAvant = row.voisinsAvant,
    n.voisinsApres = row.voisinsApres,
    n.voisinsCommuns = toInteger(row.voisinsCommuns),
    n.recouvrement = row.recouvrement;

// Purpose: remove the Derive nodes of $rows, whose relationships are already gone.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{code: '…'}]
UNWIND $rows AS row
MATCH (n:Derive {code: row.code})
DELETE n;

// Purpose: every Obsolete that the graph holds.
MATCH (n:Obsolete)
RETURN n.cle AS cle, n.nature AS nature, n.sujet AS sujet, n.dernierEn AS dernierEn, n.remplacePar AS remplacePar, n.code AS code, n.libelle AS libelle, n.codeOgr AS codeOgr, n.codeFiche AS codeFiche, n.definition AS definition, n.accesEmploi AS accesEmploi, n.transitionEcologique AS transitionEcologique, n.transitionNumerique AS transitionNumerique, n.transitionDemographique AS transitionDemographique, n.emploiReglemente AS emploiReglemente, n.emploiCadre AS emploiCadre, n.riasecMajeur AS riasecMajeur, n.riasecMineur AS riasecMineur, n.codeRomeParent AS codeRomeParent, n.libelleCourt AS libelleCourt, n.classification AS classification, n.peuUsitee AS peuUsitee, n.categorie AS categorie, n.sousCategorie AS sousCategorie, n.homogeneite AS homogeneite, n.origine AS origine;

// Purpose: create the Obsolete nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{cle: '…', nature: '…', sujet: '…', dernierEn: '…', remplacePar: ['…'], code: '…', libelle: '…', codeOgr: '…', codeFiche: '…', definition: '…', accesEmploi: '…', transitionEcologique: true, transitionNumerique: true, transitionDemographique: true, emploiReglemente: true, emploiCadre: true, riasecMajeur: '…', riasecMineur: '…', codeRomeParent: '…', libelleCourt: '…', classification: '…', peuUsitee: true, categorie: '…', sousCategorie: '…', homogeneite: '…', origine: '…'}]
UNWIND $rows AS row
CREATE (n:Obsolete {cle: row.cle})
SET n.nature = row.nature,
    n.sujet = row.sujet,
    n.dernierEn = row.dernierEn,
    n.remplacePar = row.remplacePar,
    n.code = row.code,
    n.libelle = row.libelle,
    n.codeOgr = row.codeOgr,
    n.codeFiche = row.codeFiche,
    n.definition = row.definition,
    n.accesEmploi = row.accesEmploi,
    n.transitionEcologique = row.transitionEcologique,
    n.transitionNumerique = row.transitionNumerique,
    n.transitionDemographique = row.transitionDemographique,
    n.emploiReglemente = row.emploiReglemente,
    n.emploiCadre = row.emploiCadre,
    n.riasecMajeur = row.riasecMajeur,
    n.riasecMineur = row.riasecMineur,
    n.codeRomeParent = row.codeRomeParent,
    n.libelleCourt = row.libelleCourt,
    n.classification = row.classification,
    n.peuUsitee = row.peuUsitee,
    n.categorie = row.categorie,
    n.sousCategorie = row.sousCategorie,
    n.homogeneite = row.homogeneite,
    n.origine = row.origine;

// Purpose: give the Obsolete nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{cle: '…', nature: '…', sujet: '…', dernierEn: '…', remplacePar: ['…'], code: '…', libelle: '…', codeOgr: '…', codeFiche: '…', definition: '…', accesEmploi: '…', transitionEcologique: true, transitionNumerique: true, transitionDemographique: true, emploiReglemente: true, emploiCadre: true, riasecMajeur: '…', riasecMineur: '…', codeRomeParent: '…', libelleCourt: '…', classification: '…', peuUsitee: true, categorie: '…', sousCategorie: '…', homogeneite: '…', origine: '…'}]
UNWIND $rows AS row
MATCH (n:Obsolete {cle: row.cle})
SET n.nature = row.nature,
    n.sujet = row.sujet,
    n.dernierEn = row.dernierEn,
    n.remplacePar = row.remplacePar,
    n.code = row.code,
    n.libelle = row.libelle,
    n.codeOgr = row.codeOgr,
    n.codeFiche = row.codeFiche,
    n.definition = row.definition,
    n.accesEmploi = row.accesEmploi,
    n.transitionEcologique = row.transitionEcologique,
    n.transitionNumerique = row.transitionNumerique,
    n.transitionDemographique = row.transitionDemographique,
    n.emploiReglemente = row.emploiReglemente,
    n.emploiCadre = row.emploiCadre,
    n.riasecMajeur = row.riasecMajeur,
    n.riasecMineur = row.riasecMineur,
    n.codeRomeParent = row.codeRomeParent,
    n.libelleCourt = row.libelleCourt,
    n.classification = row.classification,
    n.peuUsitee = row.peuUsitee,
    n.categorie = row.categorie,
    n.sousCategorie = row.sousCategorie,
    n.homogeneite = row.homogeneite,
    n.origine = row.origine;

// Purpose: remove the Obsolete nodes of $rows, whose relationships are already gone.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{cle: '…'}]
UNWIND $rows AS row
MATCH (n:Obsolete {cle: row.cle})
DELETE n;

// Purpose: every Bascule that the graph holds.
MATCH (n:Bascule)
RETURN n.cle AS cle, toString(n.commenceeLe) AS commenceeLe;

// Purpose: create the Bascule nodes of $rows.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{cle: '…', commenceeLe: '2025-09-18T12:00:00Z'}]
UNWIND $rows AS row
CREATE (n:Bascule {cle: row.cle})
SET n.commenceeLe = datetime(row.commenceeLe);

// Purpose: give the Bascule nodes of $rows the properties of their row.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{cle: '…', commenceeLe: '2025-09-18T12:00:00Z'}]
UNWIND $rows AS row
MATCH (n:Bascule {cle: row.cle})
SET n.commenceeLe = datetime(row.commenceeLe);

// Purpose: remove the Bascule nodes of $rows, whose relationships are already gone.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{cle: '…'}]
UNWIND $rows AS row
MATCH (n:Bascule {cle: row.cle})
DELETE n;

// Purpose: every (DomaineProfessionnel)-[:DANS_GRAND_DOMAINE]->(GrandDomaine) that the graph holds, gathered by the node it starts from.
MATCH (from:DomaineProfessionnel)-[r:DANS_GRAND_DOMAINE]->(to:GrandDomaine)
RETURN from.code AS from, collect([to.code]) AS links;

// Purpose: create the (DomaineProfessionnel)-[:DANS_GRAND_DOMAINE]->(GrandDomaine) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…'}]}]
UNWIND $rows AS row
MATCH (from:DomaineProfessionnel {code: row.from})
UNWIND row.links AS link
MATCH (to:GrandDomaine {code: link.to})
CREATE (from)-[r:DANS_GRAND_DOMAINE]->(to);

// Purpose: remove the (DomaineProfessionnel)-[:DANS_GRAND_DOMAINE]->(GrandDomaine) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:DomaineProfessionnel {code: row.from})-[r:DANS_GRAND_DOMAINE]->(to:GrandDomaine)
WHERE row.links[to.code] IS NOT NULL
DELETE r;

// Purpose: every (Metier)-[:DANS_DOMAINE]->(DomaineProfessionnel) that the graph holds, gathered by the node it starts from.
MATCH (from:Metier)-[r:DANS_DOMAINE]->(to:DomaineProfessionnel)
RETURN from.code AS from, collect([to.code]) AS links;

// Purpose: create the (Metier)-[:DANS_DOMAINE]->(DomaineProfessionnel) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…'}]}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})
UNWIND row.links AS link
MATCH (to:DomaineProfessionnel {code: link.to})
CREATE (from)-[r:DANS_DOMAINE]->(to);

// Purpose: remove the (Metier)-[:DANS_DOMAINE]->(DomaineProfessionnel) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})-[r:DANS_DOMAINE]->(to:DomaineProfessionnel)
WHERE row.links[to.code] IS NOT NULL
DELETE r;

// Purpose: every (Appellation)-[:DESIGNE]->(Metier) that the graph holds, gathered by the node it starts from.
MATCH (from:Appellation)-[r:DESIGNE]->(to:Metier)
RETURN from.codeOgr AS from, collect([to.code]) AS links;

// Purpose: create the (Appellation)-[:DESIGNE]->(Metier) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…'}]}]
UNWIND $rows AS row
MATCH (from:Appellation {codeOgr: row.from})
UNWIND row.links AS link
MATCH (to:Metier {code: link.to})
CREATE (from)-[r:DESIGNE]->(to);

// Purpose: remove the (Appellation)-[:DESIGNE]->(Metier) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:Appellation {codeOgr: row.from})-[r:DESIGNE]->(to:Metier)
WHERE row.links[to.code] IS NOT NULL
DELETE r;

// Purpose: every (Metier)-[:MOBILISE]->(Competence) that the graph holds, gathered by the node it starts from.
MATCH (from:Metier)-[r:MOBILISE]->(to:Competence)
RETURN from.code AS from, collect([to.codeOgr, r.coeurMetier]) AS links;

// Purpose: create the (Metier)-[:MOBILISE]->(Competence) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…', coeurMetier: '…'}]}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})
UNWIND row.links AS link
MATCH (to:Competence {codeOgr: link.to})
CREATE (from)-[r:MOBILISE]->(to)
SET r.coeurMetier = link.coeurMetier;

// Purpose: give the (Metier)-[:MOBILISE]->(Competence) of $rows, by the key of the node they end at, other properties.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: {coeurMetier: '…'}}}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})-[r:MOBILISE]->(to:Competence)
WITH r, row.links[to.codeOgr] AS link
WHERE link IS NOT NULL
SET r.coeurMetier = link.coeurMetier;

// Purpose: remove the (Metier)-[:MOBILISE]->(Competence) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})-[r:MOBILISE]->(to:Competence)
WHERE row.links[to.codeOgr] IS NOT NULL
DELETE r;

// Purpose: every (Metier)-[:MOBILISE]->(MacroCompetence) that the graph holds, gathered by the node it starts from.
MATCH (from:Metier)-[r:MOBILISE]->(to:MacroCompetence)
RETURN from.code AS from, collect([to.codeOgr, r.coeurMetier]) AS links;

// Purpose: create the (Metier)-[:MOBILISE]->(MacroCompetence) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…', coeurMetier: '…'}]}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})
UNWIND row.links AS link
MATCH (to:MacroCompetence {codeOgr: link.to})
CREATE (from)-[r:MOBILISE]->(to)
SET r.coeurMetier = link.coeurMetier;

// Purpose: give the (Metier)-[:MOBILISE]->(MacroCompetence) of $rows, by the key of the node they end at, other properties.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: {coeurMetier: '…'}}}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})-[r:MOBILISE]->(to:MacroCompetence)
WITH r, row.links[to.codeOgr] AS link
WHERE link IS NOT NULL
SET r.coeurMetier = link.coeurMetier;

// Purpose: remove the (Metier)-[:MOBILISE]->(MacroCompetence) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})-[r:MOBILISE]->(to:MacroCompetence)
WHERE row.links[to.codeOgr] IS NOT NULL
DELETE r;

// Purpose: every (Metier)-[:REQUIERT]->(Savoir) that the graph holds, gathered by the node it starts from.
MATCH (from:Metier)-[r:REQUIERT]->(to:Savoir)
RETURN from.code AS from, collect([to.codeOgr, r.coeurMetier]) AS links;

// Purpose: create the (Metier)-[:REQUIERT]->(Savoir) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…', coeurMetier: '…'}]}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})
UNWIND row.links AS link
MATCH (to:Savoir {codeOgr: link.to})
CREATE (from)-[r:REQUIERT]->(to)
SET r.coeurMetier = link.coeurMetier;

// Purpose: give the (Metier)-[:REQUIERT]->(Savoir) of $rows, by the key of the node they end at, other properties.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: {coeurMetier: '…'}}}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})-[r:REQUIERT]->(to:Savoir)
WITH r, row.links[to.codeOgr] AS link
WHERE link IS NOT NULL
SET r.coeurMetier = link.coeurMetier;

// Purpose: remove the (Metier)-[:REQUIERT]->(Savoir) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})-[r:REQUIERT]->(to:Savoir)
WHERE row.links[to.codeOgr] IS NOT NULL
DELETE r;

// Purpose: every (Metier)-[:S_EXERCE_DANS]->(ContexteTravail) that the graph holds, gathered by the node it starts from.
MATCH (from:Metier)-[r:S_EXERCE_DANS]->(to:ContexteTravail)
RETURN from.code AS from, collect([to.codeOgr]) AS links;

// Purpose: create the (Metier)-[:S_EXERCE_DANS]->(ContexteTravail) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…'}]}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})
UNWIND row.links AS link
MATCH (to:ContexteTravail {codeOgr: link.to})
CREATE (from)-[r:S_EXERCE_DANS]->(to);

// Purpose: remove the (Metier)-[:S_EXERCE_DANS]->(ContexteTravail) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})-[r:S_EXERCE_DANS]->(to:ContexteTravail)
WHERE row.links[to.codeOgr] IS NOT NULL
DELETE r;

// Purpose: every (ContexteTravail)-[:DE_TYPE]->(TypeContexte) that the graph holds, gathered by the node it starts from.
MATCH (from:ContexteTravail)-[r:DE_TYPE]->(to:TypeContexte)
RETURN from.codeOgr AS from, collect([to.code]) AS links;

// Purpose: create the (ContexteTravail)-[:DE_TYPE]->(TypeContexte) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…'}]}]
UNWIND $rows AS row
MATCH (from:ContexteTravail {codeOgr: row.from})
UNWIND row.links AS link
MATCH (to:TypeContexte {code: link.to})
CREATE (from)-[r:DE_TYPE]->(to);

// Purpose: remove the (ContexteTravail)-[:DE_TYPE]->(TypeContexte) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:ContexteTravail {codeOgr: row.from})-[r:DE_TYPE]->(to:TypeContexte)
WHERE row.links[to.code] IS NOT NULL
DELETE r;

// Purpose: every (Savoir)-[:DE_CATEGORIE]->(CategorieSavoir) that the graph holds, gathered by the node it starts from.
MATCH (from:Savoir)-[r:DE_CATEGORIE]->(to:CategorieSavoir)
RETURN from.codeOgr AS from, collect([to.code]) AS links;

// Purpose: create the (Savoir)-[:DE_CATEGORIE]->(CategorieSavoir) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…'}]}]
UNWIND $rows AS row
MATCH (from:Savoir {codeOgr: row.from})
UNWIND row.links AS link
MATCH (to:CategorieSavoir {code: link.to})
CREATE (from)-[r:DE_CATEGORIE]->(to);

// Purpose: remove the (Savoir)-[:DE_CATEGORIE]->(CategorieSavoir) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:Savoir {codeOgr: row.from})-[r:DE_CATEGORIE]->(to:CategorieSavoir)
WHERE row.links[to.code] IS NOT NULL
DELETE r;

// Purpose: every (Competence)-[:RELEVE_DE]->(MacroCompetence) that the graph holds, gathered by the node it starts from.
MATCH (from:Competence)-[r:RELEVE_DE]->(to:MacroCompetence)
RETURN from.codeOgr AS from, collect([to.codeOgr]) AS links;

// Purpose: create the (Competence)-[:RELEVE_DE]->(MacroCompetence) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…'}]}]
UNWIND $rows AS row
MATCH (from:Competence {codeOgr: row.from})
UNWIND row.links AS link
MATCH (to:MacroCompetence {codeOgr: link.to})
CREATE (from)-[r:RELEVE_DE]->(to);

// Purpose: remove the (Competence)-[:RELEVE_DE]->(MacroCompetence) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:Competence {codeOgr: row.from})-[r:RELEVE_DE]->(to:MacroCompetence)
WHERE row.links[to.codeOgr] IS NOT NULL
DELETE r;

// Purpose: every (MacroCompetence)-[:RELEVE_DE]->(Objectif) that the graph holds, gathered by the node it starts from.
MATCH (from:MacroCompetence)-[r:RELEVE_DE]->(to:Objectif)
RETURN from.codeOgr AS from, collect([to.code]) AS links;

// Purpose: create the (MacroCompetence)-[:RELEVE_DE]->(Objectif) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…'}]}]
UNWIND $rows AS row
MATCH (from:MacroCompetence {codeOgr: row.from})
UNWIND row.links AS link
MATCH (to:Objectif {code: link.to})
CREATE (from)-[r:RELEVE_DE]->(to);

// Purpose: remove the (MacroCompetence)-[:RELEVE_DE]->(Objectif) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:MacroCompetence {codeOgr: row.from})-[r:RELEVE_DE]->(to:Objectif)
WHERE row.links[to.code] IS NOT NULL
DELETE r;

// Purpose: every (Objectif)-[:RELEVE_DE]->(Enjeu) that the graph holds, gathered by the node it starts from.
MATCH (from:Objectif)-[r:RELEVE_DE]->(to:Enjeu)
RETURN from.code AS from, collect([to.code]) AS links;

// Purpose: create the (Objectif)-[:RELEVE_DE]->(Enjeu) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…'}]}]
UNWIND $rows AS row
MATCH (from:Objectif {code: row.from})
UNWIND row.links AS link
MATCH (to:Enjeu {code: link.to})
CREATE (from)-[r:RELEVE_DE]->(to);

// Purpose: remove the (Objectif)-[:RELEVE_DE]->(Enjeu) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:Objectif {code: row.from})-[r:RELEVE_DE]->(to:Enjeu)
WHERE row.links[to.code] IS NOT NULL
DELETE r;

// Purpose: every (Enjeu)-[:RELEVE_DE]->(DomaineCompetence) that the graph holds, gathered by the node it starts from.
MATCH (from:Enjeu)-[r:RELEVE_DE]->(to:DomaineCompetence)
RETURN from.code AS from, collect([to.code]) AS links;

// Purpose: create the (Enjeu)-[:RELEVE_DE]->(DomaineCompetence) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…'}]}]
UNWIND $rows AS row
MATCH (from:Enjeu {code: row.from})
UNWIND row.links AS link
MATCH (to:DomaineCompetence {code: link.to})
CREATE (from)-[r:RELEVE_DE]->(to);

// Purpose: remove the (Enjeu)-[:RELEVE_DE]->(DomaineCompetence) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:Enjeu {code: row.from})-[r:RELEVE_DE]->(to:DomaineCompetence)
WHERE row.links[to.code] IS NOT NULL
DELETE r;

// Purpose: every (Metier)-[:PERMET_MOBILITE]->(Metier) that the graph holds, gathered by the node it starts from.
MATCH (from:Metier)-[r:PERMET_MOBILITE]->(to:Metier)
RETURN from.code AS from, collect([to.code, r.ordre]) AS links;

// Purpose: create the (Metier)-[:PERMET_MOBILITE]->(Metier) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…', ordre: 1}]}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})
UNWIND row.links AS link
MATCH (to:Metier {code: link.to})
CREATE (from)-[r:PERMET_MOBILITE]->(to)
SET r.ordre = toInteger(link.ordre);

// Purpose: give the (Metier)-[:PERMET_MOBILITE]->(Metier) of $rows, by the key of the node they end at, other properties.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: {ordre: 1}}}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})-[r:PERMET_MOBILITE]->(to:Metier)
WITH r, row.links[to.code] AS link
WHERE link IS NOT NULL
SET r.ordre = toInteger(link.ordre);

// Purpose: remove the (Metier)-[:PERMET_MOBILITE]->(Metier) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})-[r:PERMET_MOBILITE]->(to:Metier)
WHERE row.links[to.code] IS NOT NULL
DELETE r;

// Purpose: every (Metier)-[:DANS_SECTEUR]->(SecteurActivite) that the graph holds, gathered by the node it starts from.
MATCH (from:Metier)-[r:DANS_SECTEUR]->(to:SecteurActivite)
RETURN from.code AS from, collect([to.code, r.principal]) AS links;

// Purpose: create the (Metier)-[:DANS_SECTEUR]->(SecteurActivite) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…', principal: true}]}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})
UNWIND row.links AS link
MATCH (to:SecteurActivite {code: link.to})
CREATE (from)-[r:DANS_SECTEUR]->(to)
SET r.principal = link.principal;

// Purpose: give the (Metier)-[:DANS_SECTEUR]->(SecteurActivite) of $rows, by the key of the node they end at, other properties.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: {principal: true}}}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})-[r:DANS_SECTEUR]->(to:SecteurActivite)
WITH r, row.links[to.code] AS link
WHERE link IS NOT NULL
SET r.principal = link.principal;

// Purpose: remove the (Metier)-[:DANS_SECTEUR]->(SecteurActivite) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})-[r:DANS_SECTEUR]->(to:SecteurActivite)
WHERE row.links[to.code] IS NOT NULL
DELETE r;

// Purpose: every (SousSecteurActivite)-[:DANS_SECTEUR]->(SecteurActivite) that the graph holds, gathered by the node it starts from.
MATCH (from:SousSecteurActivite)-[r:DANS_SECTEUR]->(to:SecteurActivite)
RETURN from.code AS from, collect([to.code]) AS links;

// Purpose: create the (SousSecteurActivite)-[:DANS_SECTEUR]->(SecteurActivite) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…'}]}]
UNWIND $rows AS row
MATCH (from:SousSecteurActivite {code: row.from})
UNWIND row.links AS link
MATCH (to:SecteurActivite {code: link.to})
CREATE (from)-[r:DANS_SECTEUR]->(to);

// Purpose: remove the (SousSecteurActivite)-[:DANS_SECTEUR]->(SecteurActivite) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:SousSecteurActivite {code: row.from})-[r:DANS_SECTEUR]->(to:SecteurActivite)
WHERE row.links[to.code] IS NOT NULL
DELETE r;

// Purpose: every (Metier)-[:DANS_SOUS_SECTEUR]->(SousSecteurActivite) that the graph holds, gathered by the node it starts from.
MATCH (from:Metier)-[r:DANS_SOUS_SECTEUR]->(to:SousSecteurActivite)
RETURN from.code AS from, collect([to.code]) AS links;

// Purpose: create the (Metier)-[:DANS_SOUS_SECTEUR]->(SousSecteurActivite) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…'}]}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})
UNWIND row.links AS link
MATCH (to:SousSecteurActivite {code: link.to})
CREATE (from)-[r:DANS_SOUS_SECTEUR]->(to);

// Purpose: remove the (Metier)-[:DANS_SOUS_SECTEUR]->(SousSecteurActivite) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})-[r:DANS_SOUS_SECTEUR]->(to:SousSecteurActivite)
WHERE row.links[to.code] IS NOT NULL
DELETE r;

// Purpose: every (Metier)-[:REPOND_A]->(CentreInteret) that the graph holds, gathered by the node it starts from.
MATCH (from:Metier)-[r:REPOND_A]->(to:CentreInteret)
RETURN from.code AS from, collect([to.code, r.principal]) AS links;

// Purpose: create the (Metier)-[:REPOND_A]->(CentreInteret) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…', principal: true}]}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})
UNWIND row.links AS link
MATCH (to:CentreInteret {code: link.to})
CREATE (from)-[r:REPOND_A]->(to)
SET r.principal = link.principal;

// Purpose: give the (Metier)-[:REPOND_A]->(CentreInteret) of $rows, by the key of the node they end at, other properties.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: {principal: true}}}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})-[r:REPOND_A]->(to:CentreInteret)
WITH r, row.links[to.code] AS link
WHERE link IS NOT NULL
SET r.principal = link.principal;

// Purpose: remove the (Metier)-[:REPOND_A]->(CentreInteret) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})-[r:REPOND_A]->(to:CentreInteret)
WHERE row.links[to.code] IS NOT NULL
DELETE r;

// Purpose: every (Metier)-[:DANS_THEME]->(Theme) that the graph holds, gathered by the node it starts from.
MATCH (from:Metier)-[r:DANS_THEME]->(to:Theme)
RETURN from.code AS from, collect([to.code]) AS links;

// Purpose: create the (Metier)-[:DANS_THEME]->(Theme) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…'}]}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})
UNWIND row.links AS link
MATCH (to:Theme {code: link.to})
CREATE (from)-[r:DANS_THEME]->(to);

// Purpose: remove the (Metier)-[:DANS_THEME]->(Theme) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})-[r:DANS_THEME]->(to:Theme)
WHERE row.links[to.code] IS NOT NULL
DELETE r;

// Purpose: every (Metier)-[:EXERCE_EN]->(DivisionNaf) that the graph holds, gathered by the node it starts from.
MATCH (from:Metier)-[r:EXERCE_EN]->(to:DivisionNaf)
RETURN from.code AS from, collect([to.code, r.viaParent]) AS links;

// Purpose: create the (Metier)-[:EXERCE_EN]->(DivisionNaf) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…', viaParent: true}]}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})
UNWIND row.links AS link
MATCH (to:DivisionNaf {code: link.to})
CREATE (from)-[r:EXERCE_EN]->(to)
SET r.viaParent = link.viaParent;

// Purpose: give the (Metier)-[:EXERCE_EN]->(DivisionNaf) of $rows, by the key of the node they end at, other properties.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: {viaParent: true}}}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})-[r:EXERCE_EN]->(to:DivisionNaf)
WITH r, row.links[to.code] AS link
WHERE link IS NOT NULL
SET r.viaParent = link.viaParent;

// Purpose: remove the (Metier)-[:EXERCE_EN]->(DivisionNaf) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})-[r:EXERCE_EN]->(to:DivisionNaf)
WHERE row.links[to.code] IS NOT NULL
DELETE r;

// Purpose: every (Metier)-[:ISSU_DE]->(Metier) that the graph holds, gathered by the node it starts from.
MATCH (from:Metier)-[r:ISSU_DE]->(to:Metier)
RETURN from.code AS from, collect([to.code]) AS links;

// Purpose: create the (Metier)-[:ISSU_DE]->(Metier) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…'}]}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})
UNWIND row.links AS link
MATCH (to:Metier {code: link.to})
CREATE (from)-[r:ISSU_DE]->(to);

// Purpose: remove the (Metier)-[:ISSU_DE]->(Metier) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})-[r:ISSU_DE]->(to:Metier)
WHERE row.links[to.code] IS NOT NULL
DELETE r;

// Purpose: every (Metier)-[:PREPARE_PAR]->(Formacode) that the graph holds, gathered by the node it starts from.
MATCH (from:Metier)-[r:PREPARE_PAR]->(to:Formacode)
RETURN from.code AS from, collect([to.code, r.viaParent]) AS links;

// Purpose: create the (Metier)-[:PREPARE_PAR]->(Formacode) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…', viaParent: true}]}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})
UNWIND row.links AS link
MATCH (to:Formacode {code: link.to})
CREATE (from)-[r:PREPARE_PAR]->(to)
SET r.viaParent = link.viaParent;

// Purpose: give the (Metier)-[:PREPARE_PAR]->(Formacode) of $rows, by the key of the node they end at, other properties.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: {viaParent: true}}}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})-[r:PREPARE_PAR]->(to:Formacode)
WITH r, row.links[to.code] AS link
WHERE link IS NOT NULL
SET r.viaParent = link.viaParent;

// Purpose: remove the (Metier)-[:PREPARE_PAR]->(Formacode) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})-[r:PREPARE_PAR]->(to:Formacode)
WHERE row.links[to.code] IS NOT NULL
DELETE r;

// Purpose: every (Certification)-[:PREPARE_A]->(Metier) that the graph holds, gathered by the node it starts from.
MATCH (from:Certification)-[r:PREPARE_A]->(to:Metier)
RETURN from.code AS from, collect([to.code]) AS links;

// Purpose: create the (Certification)-[:PREPARE_A]->(Metier) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…'}]}]
UNWIND $rows AS row
MATCH (from:Certification {code: row.from})
UNWIND row.links AS link
MATCH (to:Metier {code: link.to})
CREATE (from)-[r:PREPARE_A]->(to);

// Purpose: remove the (Certification)-[:PREPARE_A]->(Metier) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:Certification {code: row.from})-[r:PREPARE_A]->(to:Metier)
WHERE row.links[to.code] IS NOT NULL
DELETE r;

// Purpose: every (Certification)-[:DECRITE_PAR]->(Formacode) that the graph holds, gathered by the node it starts from.
MATCH (from:Certification)-[r:DECRITE_PAR]->(to:Formacode)
RETURN from.code AS from, collect([to.code]) AS links;

// Purpose: create the (Certification)-[:DECRITE_PAR]->(Formacode) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…'}]}]
UNWIND $rows AS row
MATCH (from:Certification {code: row.from})
UNWIND row.links AS link
MATCH (to:Formacode {code: link.to})
CREATE (from)-[r:DECRITE_PAR]->(to);

// Purpose: remove the (Certification)-[:DECRITE_PAR]->(Formacode) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:Certification {code: row.from})-[r:DECRITE_PAR]->(to:Formacode)
WHERE row.links[to.code] IS NOT NULL
DELETE r;

// Purpose: every (Fap)-[:REGROUPE]->(Metier) that the graph holds, gathered by the node it starts from.
MATCH (from:Fap)-[r:REGROUPE]->(to:Metier)
RETURN from.code AS from, collect([to.code, r.viaParent, r.qualifications]) AS links;

// Purpose: create the (Fap)-[:REGROUPE]->(Metier) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…', viaParent: true, qualifications: '…'}]}]
UNWIND $rows AS row
MATCH (from:Fap {code: row.from})
UNWIND row.links AS link
MATCH (to:Metier {code: link.to})
CREATE (from)-[r:REGROUPE]->(to)
SET r.viaParent = link.viaParent,
    r.qualifications = link.qualifications;

// Purpose: give the (Fap)-[:REGROUPE]->(Metier) of $rows, by the key of the node they end at, other properties.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: {viaParent: true, qualifications: '…'}}}]
UNWIND $rows AS row
MATCH (from:Fap {code: row.from})-[r:REGROUPE]->(to:Metier)
WITH r, row.links[to.code] AS link
WHERE link IS NOT NULL
SET r.viaParent = link.viaParent,
    r.qualifications = link.qualifications;

// Purpose: remove the (Fap)-[:REGROUPE]->(Metier) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:Fap {code: row.from})-[r:REGROUPE]->(to:Metier)
WHERE row.links[to.code] IS NOT NULL
DELETE r;

// Purpose: every (GroupeIsco)-[:REGROUPE]->(Metier) that the graph holds, gathered by the node it starts from.
MATCH (from:GroupeIsco)-[r:REGROUPE]->(to:Metier)
RETURN from.code AS from, collect([to.code, r.viaParent, r.qualifications]) AS links;

// Purpose: create the (GroupeIsco)-[:REGROUPE]->(Metier) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…', viaParent: true, qualifications: '…'}]}]
UNWIND $rows AS row
MATCH (from:GroupeIsco {code: row.from})
UNWIND row.links AS link
MATCH (to:Metier {code: link.to})
CREATE (from)-[r:REGROUPE]->(to)
SET r.viaParent = link.viaParent,
    r.qualifications = link.qualifications;

// Purpose: give the (GroupeIsco)-[:REGROUPE]->(Metier) of $rows, by the key of the node they end at, other properties.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: {viaParent: true, qualifications: '…'}}}]
UNWIND $rows AS row
MATCH (from:GroupeIsco {code: row.from})-[r:REGROUPE]->(to:Metier)
WITH r, row.links[to.code] AS link
WHERE link IS NOT NULL
SET r.viaParent = link.viaParent,
    r.qualifications = link.qualifications;

// Purpose: remove the (GroupeIsco)-[:REGROUPE]->(Metier) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:GroupeIsco {code: row.from})-[r:REGROUPE]->(to:Metier)
WHERE row.links[to.code] IS NOT NULL
DELETE r;

// Purpose: every (Release)-[:PROVIENT_DE]->(Source) that the graph holds, gathered by the node it starts from.
MATCH (from:Release)-[r:PROVIENT_DE]->(to:Source)
RETURN from.version AS from, collect([to.code]) AS links;

// Purpose: create the (Release)-[:PROVIENT_DE]->(Source) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…'}]}]
UNWIND $rows AS row
MATCH (from:Release {version: row.from})
UNWIND row.links AS link
MATCH (to:Source {code: link.to})
CREATE (from)-[r:PROVIENT_DE]->(to);

// Purpose: remove the (Release)-[:PROVIENT_DE]->(Source) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:Release {version: row.from})-[r:PROVIENT_DE]->(to:Source)
WHERE row.links[to.code] IS NOT NULL
DELETE r;

// Purpose: every (Metier)-[:PROCHE]->(Metier) that the graph holds, gathered by the node it starts from.
MATCH (from:Metier)-[r:PROCHE]->(to:Metier)
RETURN from.code AS from, collect([to.code, r.couverture, r.cout, r.communs]) AS links;

// Purpose: create the (Metier)-[:PROCHE]->(Metier) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…', couverture: 0.5, cout: 0.5, communs: 1}]}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})
UNWIND row.links AS link
MATCH (to:Metier {code: link.to})
CREATE (from)-[r:PROCHE]->(to)
SET r.couverture = link.couverture,
    r.cout = link.cout,
    r.communs = toInteger(link.communs);

// Purpose: give the (Metier)-[:PROCHE]->(Metier) of $rows, by the key of the node they end at, other properties.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: {couverture: 0.5, cout: 0.5, communs: 1}}}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})-[r:PROCHE]->(to:Metier)
WITH r, row.links[to.code] AS link
WHERE link IS NOT NULL
SET r.couverture = link.couverture,
    r.cout = link.cout,
    r.communs = toInteger(link.communs);

// Purpose: remove the (Metier)-[:PROCHE]->(Metier) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})-[r:PROCHE]->(to:Metier)
WHERE row.links[to.code] IS NOT NULL
DELETE r;

// Purpose: every (Metier)-[:DANS_AIRE]->(AireDeMetiers) that the graph holds, gathered by the node it starts from.
MATCH (from:Metier)-[r:DANS_AIRE]->(to:AireDeMetiers)
RETURN from.code AS from, collect([to.code, r.ancrage, r.intermediarite, r.intermediariteEntreAires]) AS links;

// Purpose: create the (Metier)-[:DANS_AIRE]->(AireDeMetiers) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…', ancrage: 0.5, intermediarite: 0.5, intermediariteEntreAires: 0.5}]}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})
UNWIND row.links AS link
MATCH (to:AireDeMetiers {code: link.to})
CREATE (from)-[r:DANS_AIRE]->(to)
SET r.ancrage = link.ancrage,
    r.intermediarite = link.intermediarite,
    r.intermediariteEntreAires = link.intermediariteEntreAires;

// Purpose: give the (Metier)-[:DANS_AIRE]->(AireDeMetiers) of $rows, by the key of the node they end at, other properties.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: {ancrage: 0.5, intermediarite: 0.5, intermediariteEntreAires: 0.5}}}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})-[r:DANS_AIRE]->(to:AireDeMetiers)
WITH r, row.links[to.code] AS link
WHERE link IS NOT NULL
SET r.ancrage = link.ancrage,
    r.intermediarite = link.intermediarite,
    r.intermediariteEntreAires = link.intermediariteEntreAires;

// Purpose: remove the (Metier)-[:DANS_AIRE]->(AireDeMetiers) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:Metier {code: row.from})-[r:DANS_AIRE]->(to:AireDeMetiers)
WHERE row.links[to.code] IS NOT NULL
DELETE r;

// Purpose: every (AireDeMetiers)-[:SE_DISTINGUE_PAR]->(MacroCompetence) that the graph holds, gathered by the node it starts from.
MATCH (from:AireDeMetiers)-[r:SE_DISTINGUE_PAR]->(to:MacroCompetence)
RETURN from.code AS from, collect([to.codeOgr, r.rang, r.metiers, r.distinction]) AS links;

// Purpose: create the (AireDeMetiers)-[:SE_DISTINGUE_PAR]->(MacroCompetence) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…', rang: 1, metiers: 1, distinction: 0.5}]}]
UNWIND $rows AS row
MATCH (from:AireDeMetiers {code: row.from})
UNWIND row.links AS link
MATCH (to:MacroCompetence {codeOgr: link.to})
CREATE (from)-[r:SE_DISTINGUE_PAR]->(to)
SET r.rang = toInteger(link.rang),
    r.metiers = toInteger(link.metiers),
    r.distinction = link.distinction;

// Purpose: give the (AireDeMetiers)-[:SE_DISTINGUE_PAR]->(MacroCompetence) of $rows, by the key of the node they end at, other properties.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: {rang: 1, metiers: 1, distinction: 0.5}}}]
UNWIND $rows AS row
MATCH (from:AireDeMetiers {code: row.from})-[r:SE_DISTINGUE_PAR]->(to:MacroCompetence)
WITH r, row.links[to.codeOgr] AS link
WHERE link IS NOT NULL
SET r.rang = toInteger(link.rang),
    r.metiers = toInteger(link.metiers),
    r.distinction = link.distinction;

// Purpose: remove the (AireDeMetiers)-[:SE_DISTINGUE_PAR]->(MacroCompetence) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:AireDeMetiers {code: row.from})-[r:SE_DISTINGUE_PAR]->(to:MacroCompetence)
WHERE row.links[to.codeOgr] IS NOT NULL
DELETE r;

// Purpose: every (AireDeMetiers)-[:SE_DISTINGUE_PAR]->(Competence) that the graph holds, gathered by the node it starts from.
MATCH (from:AireDeMetiers)-[r:SE_DISTINGUE_PAR]->(to:Competence)
RETURN from.code AS from, collect([to.codeOgr, r.rang, r.metiers, r.distinction]) AS links;

// Purpose: create the (AireDeMetiers)-[:SE_DISTINGUE_PAR]->(Competence) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…', rang: 1, metiers: 1, distinction: 0.5}]}]
UNWIND $rows AS row
MATCH (from:AireDeMetiers {code: row.from})
UNWIND row.links AS link
MATCH (to:Competence {codeOgr: link.to})
CREATE (from)-[r:SE_DISTINGUE_PAR]->(to)
SET r.rang = toInteger(link.rang),
    r.metiers = toInteger(link.metiers),
    r.distinction = link.distinction;

// Purpose: give the (AireDeMetiers)-[:SE_DISTINGUE_PAR]->(Competence) of $rows, by the key of the node they end at, other properties.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: {rang: 1, metiers: 1, distinction: 0.5}}}]
UNWIND $rows AS row
MATCH (from:AireDeMetiers {code: row.from})-[r:SE_DISTINGUE_PAR]->(to:Competence)
WITH r, row.links[to.codeOgr] AS link
WHERE link IS NOT NULL
SET r.rang = toInteger(link.rang),
    r.metiers = toInteger(link.metiers),
    r.distinction = link.distinction;

// Purpose: remove the (AireDeMetiers)-[:SE_DISTINGUE_PAR]->(Competence) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:AireDeMetiers {code: row.from})-[r:SE_DISTINGUE_PAR]->(to:Competence)
WHERE row.links[to.codeOgr] IS NOT NULL
DELETE r;

// Purpose: every (AireDeMetiers)-[:SE_DISTINGUE_PAR]->(Savoir) that the graph holds, gathered by the node it starts from.
MATCH (from:AireDeMetiers)-[r:SE_DISTINGUE_PAR]->(to:Savoir)
RETURN from.code AS from, collect([to.codeOgr, r.rang, r.metiers, r.distinction]) AS links;

// Purpose: create the (AireDeMetiers)-[:SE_DISTINGUE_PAR]->(Savoir) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…', rang: 1, metiers: 1, distinction: 0.5}]}]
UNWIND $rows AS row
MATCH (from:AireDeMetiers {code: row.from})
UNWIND row.links AS link
MATCH (to:Savoir {codeOgr: link.to})
CREATE (from)-[r:SE_DISTINGUE_PAR]->(to)
SET r.rang = toInteger(link.rang),
    r.metiers = toInteger(link.metiers),
    r.distinction = link.distinction;

// Purpose: give the (AireDeMetiers)-[:SE_DISTINGUE_PAR]->(Savoir) of $rows, by the key of the node they end at, other properties.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: {rang: 1, metiers: 1, distinction: 0.5}}}]
UNWIND $rows AS row
MATCH (from:AireDeMetiers {code: row.from})-[r:SE_DISTINGUE_PAR]->(to:Savoir)
WITH r, row.links[to.codeOgr] AS link
WHERE link IS NOT NULL
SET r.rang = toInteger(link.rang),
    r.metiers = toInteger(link.metiers),
    r.distinction = link.distinction;

// Purpose: remove the (AireDeMetiers)-[:SE_DISTINGUE_PAR]->(Savoir) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:AireDeMetiers {code: row.from})-[r:SE_DISTINGUE_PAR]->(to:Savoir)
WHERE row.links[to.codeOgr] IS NOT NULL
DELETE r;

// Purpose: every (Changement)-[:DANS]->(Release) that the graph holds, gathered by the node it starts from.
MATCH (from:Changement)-[r:DANS]->(to:Release)
RETURN from.code AS from, collect([to.version]) AS links;

// Purpose: create the (Changement)-[:DANS]->(Release) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…'}]}]
UNWIND $rows AS row
MATCH (from:Changement {code: row.from})
UNWIND row.links AS link
MATCH (to:Release {version: link.to})
CREATE (from)-[r:DANS]->(to);

// Purpose: remove the (Changement)-[:DANS]->(Release) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:Changement {code: row.from})-[r:DANS]->(to:Release)
WHERE row.links[to.version] IS NOT NULL
DELETE r;

// Purpose: every (Derive)-[:DANS]->(Release) that the graph holds, gathered by the node it starts from.
MATCH (from:Derive)-[r:DANS]->(to:Release)
RETURN from.code AS from, collect([to.version]) AS links;

// Purpose: create the (Derive)-[:DANS]->(Release) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…'}]}]
UNWIND $rows AS row
MATCH (from:Derive {code: row.from})
UNWIND row.links AS link
MATCH (to:Release {version: link.to})
CREATE (from)-[r:DANS]->(to);

// Purpose: remove the (Derive)-[:DANS]->(Release) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:Derive {code: row.from})-[r:DANS]->(to:Release)
WHERE row.links[to.version] IS NOT NULL
DELETE r;

// Purpose: every (Obsolete)-[:REMPLACE_PAR]->(Metier) that the graph holds, gathered by the node it starts from.
MATCH (from:Obsolete)-[r:REMPLACE_PAR]->(to:Metier)
RETURN from.cle AS from, collect([to.code]) AS links;

// Purpose: create the (Obsolete)-[:REMPLACE_PAR]->(Metier) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…'}]}]
UNWIND $rows AS row
MATCH (from:Obsolete {cle: row.from})
UNWIND row.links AS link
MATCH (to:Metier {code: link.to})
CREATE (from)-[r:REMPLACE_PAR]->(to);

// Purpose: remove the (Obsolete)-[:REMPLACE_PAR]->(Metier) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:Obsolete {cle: row.from})-[r:REMPLACE_PAR]->(to:Metier)
WHERE row.links[to.code] IS NOT NULL
DELETE r;

// Purpose: every (Obsolete)-[:REMPLACE_PAR]->(Appellation) that the graph holds, gathered by the node it starts from.
MATCH (from:Obsolete)-[r:REMPLACE_PAR]->(to:Appellation)
RETURN from.cle AS from, collect([to.codeOgr]) AS links;

// Purpose: create the (Obsolete)-[:REMPLACE_PAR]->(Appellation) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…'}]}]
UNWIND $rows AS row
MATCH (from:Obsolete {cle: row.from})
UNWIND row.links AS link
MATCH (to:Appellation {codeOgr: link.to})
CREATE (from)-[r:REMPLACE_PAR]->(to);

// Purpose: remove the (Obsolete)-[:REMPLACE_PAR]->(Appellation) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:Obsolete {cle: row.from})-[r:REMPLACE_PAR]->(to:Appellation)
WHERE row.links[to.codeOgr] IS NOT NULL
DELETE r;

// Purpose: every (Obsolete)-[:REMPLACE_PAR]->(Competence) that the graph holds, gathered by the node it starts from.
MATCH (from:Obsolete)-[r:REMPLACE_PAR]->(to:Competence)
RETURN from.cle AS from, collect([to.codeOgr]) AS links;

// Purpose: create the (Obsolete)-[:REMPLACE_PAR]->(Competence) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…'}]}]
UNWIND $rows AS row
MATCH (from:Obsolete {cle: row.from})
UNWIND row.links AS link
MATCH (to:Competence {codeOgr: link.to})
CREATE (from)-[r:REMPLACE_PAR]->(to);

// Purpose: remove the (Obsolete)-[:REMPLACE_PAR]->(Competence) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:Obsolete {cle: row.from})-[r:REMPLACE_PAR]->(to:Competence)
WHERE row.links[to.codeOgr] IS NOT NULL
DELETE r;

// Purpose: every (Obsolete)-[:REMPLACE_PAR]->(MacroCompetence) that the graph holds, gathered by the node it starts from.
MATCH (from:Obsolete)-[r:REMPLACE_PAR]->(to:MacroCompetence)
RETURN from.cle AS from, collect([to.codeOgr]) AS links;

// Purpose: create the (Obsolete)-[:REMPLACE_PAR]->(MacroCompetence) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…'}]}]
UNWIND $rows AS row
MATCH (from:Obsolete {cle: row.from})
UNWIND row.links AS link
MATCH (to:MacroCompetence {codeOgr: link.to})
CREATE (from)-[r:REMPLACE_PAR]->(to);

// Purpose: remove the (Obsolete)-[:REMPLACE_PAR]->(MacroCompetence) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:Obsolete {cle: row.from})-[r:REMPLACE_PAR]->(to:MacroCompetence)
WHERE row.links[to.codeOgr] IS NOT NULL
DELETE r;

// Purpose: every (Obsolete)-[:REMPLACE_PAR]->(Savoir) that the graph holds, gathered by the node it starts from.
MATCH (from:Obsolete)-[r:REMPLACE_PAR]->(to:Savoir)
RETURN from.cle AS from, collect([to.codeOgr]) AS links;

// Purpose: create the (Obsolete)-[:REMPLACE_PAR]->(Savoir) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…'}]}]
UNWIND $rows AS row
MATCH (from:Obsolete {cle: row.from})
UNWIND row.links AS link
MATCH (to:Savoir {codeOgr: link.to})
CREATE (from)-[r:REMPLACE_PAR]->(to);

// Purpose: remove the (Obsolete)-[:REMPLACE_PAR]->(Savoir) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:Obsolete {cle: row.from})-[r:REMPLACE_PAR]->(to:Savoir)
WHERE row.links[to.codeOgr] IS NOT NULL
DELETE r;

// Purpose: every (Obsolete)-[:REMPLACE_PAR]->(ContexteTravail) that the graph holds, gathered by the node it starts from.
MATCH (from:Obsolete)-[r:REMPLACE_PAR]->(to:ContexteTravail)
RETURN from.cle AS from, collect([to.codeOgr]) AS links;

// Purpose: create the (Obsolete)-[:REMPLACE_PAR]->(ContexteTravail) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…'}]}]
UNWIND $rows AS row
MATCH (from:Obsolete {cle: row.from})
UNWIND row.links AS link
MATCH (to:ContexteTravail {codeOgr: link.to})
CREATE (from)-[r:REMPLACE_PAR]->(to);

// Purpose: remove the (Obsolete)-[:REMPLACE_PAR]->(ContexteTravail) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:Obsolete {cle: row.from})-[r:REMPLACE_PAR]->(to:ContexteTravail)
WHERE row.links[to.codeOgr] IS NOT NULL
DELETE r;

// Purpose: every (Obsolete)-[:REMPLACE_PAR]->(Obsolete) that the graph holds, gathered by the node it starts from.
MATCH (from:Obsolete)-[r:REMPLACE_PAR]->(to:Obsolete)
RETURN from.cle AS from, collect([to.cle]) AS links;

// Purpose: create the (Obsolete)-[:REMPLACE_PAR]->(Obsolete) of $rows, gathered by the node they start from.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: [{to: '…'}]}]
UNWIND $rows AS row
MATCH (from:Obsolete {cle: row.from})
UNWIND row.links AS link
MATCH (to:Obsolete {cle: link.to})
CREATE (from)-[r:REMPLACE_PAR]->(to);

// Purpose: remove the (Obsolete)-[:REMPLACE_PAR]->(Obsolete) of $rows, by the key of the node they end at.
// Parameters:
//   $rows  list of maps  one per node written, or per node whose links are
// Example: :param rows => [{from: '…', links: {`…`: true}}]
UNWIND $rows AS row
MATCH (from:Obsolete {cle: row.from})-[r:REMPLACE_PAR]->(to:Obsolete)
WHERE row.links[to.cle] IS NOT NULL
DELETE r;
