/**
 * The tables that the loader makes of the documents given beside the export (see `documents/`), in the shape that the
 * graph reads: codes already resolved to fiches of the release, one row per node or per link.
 */
export const complementTables = {
  formacode: ['code', 'libelle'],
  formacode_metier: ['code_rome', 'code_formacode', 'via_parent'],
  certification: [
    'code',
    'libelle',
    'type',
    'niveau_europeen',
    'code_rncp',
    'code_rs',
    'etat',
    'valideur',
    'certificateur',
  ],
  certification_cout: ['code_certification', 'mois', 'dit_de', 'source'],
  certification_metier: ['code_certification', 'code_rome'],
  certification_formacode: ['code_certification', 'code_formacode'],
  fap: ['code', 'libelle', 'edition'],
  fap_metier: ['code_fap', 'code_rome', 'qualifications'],
  groupe_isco: ['code', 'libelle', 'edition'],
  groupe_isco_metier: ['code_isco', 'code_rome'],
  naf_metier: ['code_rome', 'code_secteur_naf'],
  remplacement: ['code', 'code_remplacant'],
  libelle_rome3: ['code_rome', 'libelle'],
  code_externe: ['cle', 'nomenclature', 'version', 'code', 'libelle'],
  code_externe_metier: ['cle', 'code_rome', 'sens', 'source'],
  code_externe_appellation: ['cle', 'code_ogr', 'sens', 'source'],
} as const satisfies Record<string, readonly string[]>;

/** The name of a table made of a document. */
export type ComplementTable = keyof typeof complementTables;
