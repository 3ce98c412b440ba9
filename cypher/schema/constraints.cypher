// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: one uniqueness constraint per label, on its key.

CREATE CONSTRAINT grand_domaine_code IF NOT EXISTS FOR (n:GrandDomaine) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT domaine_professionnel_code IF NOT EXISTS FOR (n:DomaineProfessionnel) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT metier_code IF NOT EXISTS FOR (n:Metier) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT appellation_code_ogr IF NOT EXISTS FOR (n:Appellation) REQUIRE n.codeOgr IS UNIQUE;
CREATE CONSTRAINT domaine_competence_code IF NOT EXISTS FOR (n:DomaineCompetence) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT enjeu_code IF NOT EXISTS FOR (n:Enjeu) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT objectif_code IF NOT EXISTS FOR (n:Objectif) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT macro_competence_code_ogr IF NOT EXISTS FOR (n:MacroCompetence) REQUIRE n.codeOgr IS UNIQUE;
CREATE CONSTRAINT competence_code_ogr IF NOT EXISTS FOR (n:Competence) REQUIRE n.codeOgr IS UNIQUE;
CREATE CONSTRAINT categorie_savoir_code IF NOT EXISTS FOR (n:CategorieSavoir) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT savoir_code_ogr IF NOT EXISTS FOR (n:Savoir) REQUIRE n.codeOgr IS UNIQUE;
CREATE CONSTRAINT type_contexte_code IF NOT EXISTS FOR (n:TypeContexte) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT contexte_travail_code_ogr IF NOT EXISTS FOR (n:ContexteTravail) REQUIRE n.codeOgr IS UNIQUE;
CREATE CONSTRAINT secteur_activite_code IF NOT EXISTS FOR (n:SecteurActivite) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT sous_secteur_activite_code IF NOT EXISTS FOR (n:SousSecteurActivite) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT division_naf_code IF NOT EXISTS FOR (n:DivisionNaf) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT centre_interet_code IF NOT EXISTS FOR (n:CentreInteret) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT theme_code IF NOT EXISTS FOR (n:Theme) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT formacode_code IF NOT EXISTS FOR (n:Formacode) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT certification_code IF NOT EXISTS FOR (n:Certification) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT fap_code IF NOT EXISTS FOR (n:Fap) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT groupe_isco_code IF NOT EXISTS FOR (n:GroupeIsco) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT code_externe_cle IF NOT EXISTS FOR (n:CodeExterne) REQUIRE n.cle IS UNIQUE;
CREATE CONSTRAINT release_version IF NOT EXISTS FOR (n:Release) REQUIRE n.version IS UNIQUE;
CREATE CONSTRAINT source_code IF NOT EXISTS FOR (n:Source) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT aire_de_metiers_code IF NOT EXISTS FOR (n:AireDeMetiers) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT changement_code IF NOT EXISTS FOR (n:Changement) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT comparaison_code IF NOT EXISTS FOR (n:Comparaison) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT derive_code IF NOT EXISTS FOR (n:Derive) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT obsolete_cle IF NOT EXISTS FOR (n:Obsolete) REQUIRE n.cle IS UNIQUE;
CREATE CONSTRAINT bascule_cle IF NOT EXISTS FOR (n:Bascule) REQUIRE n.cle IS UNIQUE;
