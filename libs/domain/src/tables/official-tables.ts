/**
 * The 29 tables of the official CSV export of ROME 4.0, with the header that each one carries. A table is named as in
 * its file: `unix_<table>_v<NNN>_utf8.csv`.
 */
export const officialTables = {
  arborescence_centre_interet: [
    'code_centre_interet',
    'libelle_centre_interet',
    'code_ogr_rome',
    'code_rome',
    'libelle_rome',
    'principal',
  ],
  arborescence_competences: [
    'code_domaine_competence',
    'domaine_competence',
    'code_enjeu',
    'enjeu',
    'code_objectif',
    'objectif',
    'code_macro_competence',
    'code_ogr_macro_competence',
    'libelle_macro_competence',
    'code_ogr_competence',
    'libelle_competence',
  ],
  arborescence_secteur_activite: [
    'code_sect_activite',
    'libelle_sect_activite',
    'code_ss_sect_activite',
    'libelle_ss_sect_activite',
    'code_ogr_rome',
    'code_rome',
    'libelle_rome',
    'principal',
  ],
  arborescence_secteur_naf: ['code_secteur_naf', 'libelle_secteur_naf', 'code_ogr_rome', 'code_rome', 'libelle_rome'],
  arborescence_thematique: ['code_theme', 'libelle_theme', 'code_ogr_rome', 'code_rome', 'libelle_rome'],
  centre_interet: ['code_centre_interet', 'libelle_centre_interet', 'definition_centre_interet'],
  coherence_item: ['code_rome', 'code_ogr', 'coeur_metier'],
  composition_bloc: ['code_compo_bloc', 'libelle_bloc'],
  cr_gd_dp: [
    'code_rome',
    'libelle_rome',
    'code_grand_domaine',
    'libelle_grand_domaine',
    'code_domaine_professionel',
    'libelle_domaine_professionel',
  ],
  cr_gd_dp_appellations: [
    'code_grand_domaine',
    'code_domaine_professionnel',
    'numero_fiche_rome',
    'intitule',
    'libelle_appellation_long',
    'libelle_appellation_court',
    'type_provenance',
    'code_fiche',
    'ogr_rome',
    'ogr_appellation',
  ],
  descriptif_rubrique: ['code_rubrique', 'code_compo_bloc', 'position_rubrique', 'libelle_rubrique'],
  domaine_professionnel: ['code_domaine_professionnel', 'libelle_domaine_professionnel'],
  grand_domaine: ['code_grand_domaine', 'libelle_grand_domaine'],
  item: ['code_ogr', 'libelle', 'code_rubrique'],
  liens_rome_referentiels: ['code_rome', 'code_compo_bloc', 'code_rubrique', 'code_ogr'],
  referentiel_appellation: [
    'code_ogr',
    'libelle_appellation_long',
    'libelle_appellation_court',
    'code_rome',
    'transition_eco',
    'transition_num',
    'transition_demo',
    'emploi_reglemente',
    'emploi_cadre',
    'classification',
    'origine',
    'code_rome_parent',
    'peu_usite',
  ],
  referentiel_code_rome: [
    'code_rome',
    'code_fiche_metier',
    'code_ogr',
    'libelle_rome',
    'transition_eco',
    'transition_num',
    'transition_demo',
    'emploi_reglemente',
    'emploi_cadre',
    'code_rome_parent',
  ],
  referentiel_code_rome_riasec: ['code_rome', 'riasec_majeur', 'riasec_mineur'],
  referentiel_competence: [
    'code_ogr',
    'nature',
    'libelle_competence',
    'definition',
    'code_ogr_macro_comp',
    'code_macro_comp',
    'cat_comp',
    'sous_cat_comp',
    'transition_eco',
    'transition_num',
    'libelle_heterogeneite',
    'libelle_origine',
  ],
  referentiel_contexte_travail: ['code_ogr', 'libelle_cont_travail', 'code_type_cont_trav', 'libelle_type_cont_trav'],
  referentiel_macro_competence_riasec: ['code_ogr', 'riasec_majeur', 'riasec_mineur'],
  referentiel_savoir: [
    'code_ogr_savoir',
    'libelle_savoir',
    'categorie_savoir',
    'sous_categorie_savoir',
    'transition_eco',
    'transition_num',
  ],
  rubrique_mobilite: ['code_rome', 'code_rome_cible', 'numero_ordre'],
  secteur_activite: ['code_sect_activite', 'libelle_sect_activite', 'definition_sect_activite'],
  secteur_naf: ['code_tech_secteur_naf', 'code_secteur_naf', 'libelle_secteur_naf'],
  sous_secteur_activite: [
    'code_ss_sect_activite',
    'libelle_ss_sect_activite',
    'definition_ss_sect_activite',
    'code_sect_activite',
  ],
  texte: ['code_rome', 'code_compo_bloc', 'libelle_type_texte', 'position_phrase', 'libelle_texte'],
  themes: ['code_theme', 'libelle_theme', 'definition_theme'],
  type_referentiel: ['code_type_referentiel', 'libelle_type_referentiel'],
} as const satisfies Record<string, readonly string[]>;

/** The name of one of the 29 official tables. */
export type OfficialTable = keyof typeof officialTables;

/** Tables that a release may lack: what they give is then derived from other tables or left unknown, and reported. */
export const optionalTables: ReadonlySet<OfficialTable> = new Set<OfficialTable>(['arborescence_competences']);

/** Tables that France Travail publishes with a header and no row. */
export const tablesThatMayBeEmpty: ReadonlySet<OfficialTable> = new Set<OfficialTable>(['type_referentiel']);

/** All official tables, in alphabetical order. */
export const officialTableNames = Object.keys(officialTables).sort() as readonly OfficialTable[];
