// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: the range indexes that filters on a property use, and the full-text index that recipes look for words in.

CREATE INDEX grand_domaine_libelle IF NOT EXISTS FOR (n:GrandDomaine) ON (n.libelle);
CREATE INDEX domaine_professionnel_libelle IF NOT EXISTS FOR (n:DomaineProfessionnel) ON (n.libelle);
CREATE INDEX metier_libelle IF NOT EXISTS FOR (n:Metier) ON (n.libelle);
CREATE INDEX metier_transition_ecologique IF NOT EXISTS FOR (n:Metier) ON (n.transitionEcologique);
CREATE INDEX metier_riasec_majeur IF NOT EXISTS FOR (n:Metier) ON (n.riasecMajeur);
CREATE INDEX metier_code_rome_parent IF NOT EXISTS FOR (n:Metier) ON (n.codeRomeParent);
CREATE INDEX appellation_libelle IF NOT EXISTS FOR (n:Appellation) ON (n.libelle);
CREATE INDEX appellation_classification IF NOT EXISTS FOR (n:Appellation) ON (n.classification);
CREATE INDEX appellation_code_rome_parent IF NOT EXISTS FOR (n:Appellation) ON (n.codeRomeParent);
CREATE INDEX domaine_competence_libelle IF NOT EXISTS FOR (n:DomaineCompetence) ON (n.libelle);
CREATE INDEX enjeu_libelle IF NOT EXISTS FOR (n:Enjeu) ON (n.libelle);
CREATE INDEX objectif_libelle IF NOT EXISTS FOR (n:Objectif) ON (n.libelle);
CREATE INDEX macro_competence_code IF NOT EXISTS FOR (n:MacroCompetence) ON (n.code);
CREATE INDEX macro_competence_libelle IF NOT EXISTS FOR (n:MacroCompetence) ON (n.libelle);
CREATE INDEX competence_libelle IF NOT EXISTS FOR (n:Competence) ON (n.libelle);
CREATE INDEX categorie_savoir_libelle IF NOT EXISTS FOR (n:CategorieSavoir) ON (n.libelle);
CREATE INDEX savoir_libelle IF NOT EXISTS FOR (n:Savoir) ON (n.libelle);
CREATE INDEX type_contexte_libelle IF NOT EXISTS FOR (n:TypeContexte) ON (n.libelle);
CREATE INDEX contexte_travail_libelle IF NOT EXISTS FOR (n:ContexteTravail) ON (n.libelle);
CREATE INDEX secteur_activite_libelle IF NOT EXISTS FOR (n:SecteurActivite) ON (n.libelle);
CREATE INDEX sous_secteur_activite_libelle IF NOT EXISTS FOR (n:SousSecteurActivite) ON (n.libelle);
CREATE INDEX division_naf_libelle IF NOT EXISTS FOR (n:DivisionNaf) ON (n.libelle);
CREATE INDEX centre_interet_libelle IF NOT EXISTS FOR (n:CentreInteret) ON (n.libelle);
CREATE INDEX theme_libelle IF NOT EXISTS FOR (n:Theme) ON (n.libelle);
CREATE INDEX formacode_libelle IF NOT EXISTS FOR (n:Formacode) ON (n.libelle);
CREATE INDEX certification_libelle IF NOT EXISTS FOR (n:Certification) ON (n.libelle);
CREATE INDEX certification_niveau_europeen IF NOT EXISTS FOR (n:Certification) ON (n.niveauEuropeen);
CREATE INDEX certification_code_rncp IF NOT EXISTS FOR (n:Certification) ON (n.codeRncp);
CREATE INDEX fap_libelle IF NOT EXISTS FOR (n:Fap) ON (n.libelle);
CREATE INDEX groupe_isco_libelle IF NOT EXISTS FOR (n:GroupeIsco) ON (n.libelle);
CREATE INDEX code_externe_nomenclature IF NOT EXISTS FOR (n:CodeExterne) ON (n.nomenclature);
CREATE INDEX code_externe_code IF NOT EXISTS FOR (n:CodeExterne) ON (n.code);
CREATE INDEX code_externe_libelle IF NOT EXISTS FOR (n:CodeExterne) ON (n.libelle);
CREATE INDEX release_statut IF NOT EXISTS FOR (n:Release) ON (n.statut);
CREATE INDEX aire_de_metiers_libelle IF NOT EXISTS FOR (n:AireDeMetiers) ON (n.libelle);
CREATE INDEX changement_sujet IF NOT EXISTS FOR (n:Changement) ON (n.sujet);
CREATE INDEX derive_metier IF NOT EXISTS FOR (n:Derive) ON (n.metier);
CREATE INDEX obsolete_sujet IF NOT EXISTS FOR (n:Obsolete) ON (n.sujet);

CREATE FULLTEXT INDEX recherche_francaise IF NOT EXISTS FOR (n:Metier|Appellation|MacroCompetence|Competence|Savoir|ContexteTravail|Certification) ON EACH [n.libelle] OPTIONS {indexConfig: {`fulltext.analyzer`: 'french'}};
