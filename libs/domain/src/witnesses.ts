import type { RowFilter } from './declaration/declaration';
import type { OfficialTable, officialTables } from './tables/official-tables';

/** What some columns of a table say, row by row; the first of them holds the code that it is said of. */
export interface Statement {
  readonly table: OfficialTable;
  readonly columns: readonly string[];
  readonly where?: RowFilter;
}

/** Two places of one release that say the same: where they do not, files of two releases were put together. */
export interface Witness {
  /** What is said twice, in a few English words. */
  readonly what: string;
  readonly here: Statement;
  /** The tables that say it together. */
  readonly there: readonly Statement[];
  /** Whether `here` says all of it; else a part. */
  readonly whole: boolean;
  /** The share of all that is said, from 0 to 1, below which the tables are not taken for those of one release. */
  readonly smallestShare: number;
}

/**
 * Equal to the last pair in v458 and v460. From one release to the next far more moves than this: it leaves room for rows
 * that a load refuses, no more.
 */
const ofOneRelease = 0.9995;

/** Labels, of which a release renames few: a table left behind may pass, columns that were swapped or labels spoilt do not. */
const labels = 0.98;

/** Tables of a few dozens of codes, or that some day may not speak of each: one of them may differ. */
const few = 0.9;

const links = { code_compo_bloc: ['5', '6'] };
const competences = { nature: ['Compétence'] };
const macroCompetences = { nature: ['Macro-compétence'] };
const fiches = says('referentiel_code_rome', ['code_rome', 'code_ogr', 'libelle_rome']);

/** All that the tables of the export say twice. */
export const witnesses: readonly Witness[] = [
  {
    what: 'items of fiches',
    here: says('coherence_item', ['code_rome', 'code_ogr']),
    there: [says('liens_rome_referentiels', ['code_rome', 'code_ogr'], links)],
    whole: true,
    smallestShare: ofOneRelease,
  },
  {
    what: 'OGR codes of fiches',
    here: says('liens_rome_referentiels', ['code_rome', 'code_ogr'], { code_compo_bloc: ['1'] }),
    there: [says('referentiel_code_rome', ['code_rome', 'code_ogr'])],
    whole: true,
    smallestShare: ofOneRelease,
  },
  {
    what: 'fiches of appellations',
    here: says('liens_rome_referentiels', ['code_ogr', 'code_rome'], { code_compo_bloc: ['2'] }),
    there: [says('referentiel_appellation', ['code_ogr', 'code_rome'])],
    whole: true,
    smallestShare: ofOneRelease,
  },
  {
    what: 'macro-compétences of compétences',
    here: says('arborescence_competences', ['code_ogr_competence', 'code_ogr_macro_competence']),
    there: [says('referentiel_competence', ['code_ogr', 'code_ogr_macro_comp'], competences)],
    whole: true,
    smallestShare: ofOneRelease,
  },
  {
    what: 'places of macro-compétences',
    here: says('arborescence_competences', ['code_ogr_macro_competence', 'code_macro_competence']),
    there: [says('referentiel_competence', ['code_ogr', 'code_macro_comp'], macroCompetences)],
    whole: true,
    smallestShare: labels,
  },
  {
    what: 'labels of compétences',
    here: says('arborescence_competences', ['code_ogr_competence', 'libelle_competence']),
    there: [says('referentiel_competence', ['code_ogr', 'libelle_competence'], competences)],
    whole: true,
    smallestShare: labels,
  },
  {
    what: 'labels of macro-compétences',
    here: says('arborescence_competences', ['code_ogr_macro_competence', 'libelle_macro_competence']),
    there: [says('referentiel_competence', ['code_ogr', 'libelle_competence'], macroCompetences)],
    whole: true,
    smallestShare: labels,
  },
  {
    what: 'labels of items',
    here: says('item', ['code_ogr', 'libelle']),
    there: [
      says('referentiel_competence', ['code_ogr', 'libelle_competence']),
      says('referentiel_savoir', ['code_ogr_savoir', 'libelle_savoir']),
      says('referentiel_contexte_travail', ['code_ogr', 'libelle_cont_travail']),
    ],
    whole: true,
    smallestShare: labels,
  },
  {
    what: 'labels of fiches',
    here: says('cr_gd_dp', ['code_rome', 'libelle_rome']),
    there: [says('referentiel_code_rome', ['code_rome', 'libelle_rome'])],
    whole: true,
    smallestShare: labels,
  },
  {
    what: 'labels of appellations',
    here: says('cr_gd_dp_appellations', ['ogr_appellation', 'libelle_appellation_long', 'libelle_appellation_court']),
    there: [says('referentiel_appellation', ['code_ogr', 'libelle_appellation_long', 'libelle_appellation_court'])],
    whole: true,
    smallestShare: labels,
  },
  ...(['arborescence_centre_interet', 'arborescence_secteur_activite', 'arborescence_secteur_naf'] as const).map(
    (table): Witness => ({
      what: 'fiches',
      here: says(table, ['code_rome', 'code_ogr_rome', 'libelle_rome']),
      there: [fiches],
      whole: true,
      smallestShare: labels,
    }),
  ),
  {
    what: 'fiches',
    here: says('arborescence_thematique', ['code_rome', 'code_ogr_rome', 'libelle_rome']),
    there: [fiches],
    whole: false,
    smallestShare: labels,
  },
  {
    what: 'fiches',
    here: says('referentiel_code_rome_riasec', ['code_rome']),
    there: [says('referentiel_code_rome', ['code_rome'])],
    whole: true,
    smallestShare: few,
  },
  {
    what: 'fiches',
    here: says('texte', ['code_rome']),
    there: [says('referentiel_code_rome', ['code_rome'])],
    whole: true,
    smallestShare: few,
  },
  {
    what: 'macro-compétences',
    here: says('referentiel_macro_competence_riasec', ['code_ogr']),
    there: [says('referentiel_competence', ['code_ogr'], macroCompetences)],
    whole: true,
    smallestShare: few,
  },
  {
    what: 'labels of domaines professionnels',
    here: says('cr_gd_dp', ['code_domaine_professionel', 'libelle_domaine_professionel']),
    there: [says('domaine_professionnel', ['code_domaine_professionnel', 'libelle_domaine_professionnel'])],
    whole: true,
    smallestShare: few,
  },
  {
    what: 'labels of grands domaines',
    here: says('cr_gd_dp', ['code_grand_domaine', 'libelle_grand_domaine']),
    there: [says('grand_domaine', ['code_grand_domaine', 'libelle_grand_domaine'])],
    whole: true,
    smallestShare: few,
  },
  {
    what: "labels of centres d'intérêt",
    here: says('arborescence_centre_interet', ['code_centre_interet', 'libelle_centre_interet']),
    there: [says('centre_interet', ['code_centre_interet', 'libelle_centre_interet'])],
    whole: false,
    smallestShare: few,
  },
  {
    what: 'labels of themes',
    here: says('arborescence_thematique', ['code_theme', 'libelle_theme']),
    there: [says('themes', ['code_theme', 'libelle_theme'])],
    whole: false,
    smallestShare: few,
  },
  {
    what: "labels of secteurs d'activité",
    here: says('arborescence_secteur_activite', ['code_sect_activite', 'libelle_sect_activite']),
    there: [says('secteur_activite', ['code_sect_activite', 'libelle_sect_activite'])],
    whole: false,
    smallestShare: few,
  },
  {
    what: "labels and secteurs of sous-secteurs d'activité",
    here: says('arborescence_secteur_activite', [
      'code_ss_sect_activite',
      'libelle_ss_sect_activite',
      'code_sect_activite',
    ]),
    there: [says('sous_secteur_activite', ['code_ss_sect_activite', 'libelle_ss_sect_activite', 'code_sect_activite'])],
    whole: false,
    smallestShare: few,
  },
  {
    what: 'labels of divisions NAF',
    here: says('arborescence_secteur_naf', ['code_secteur_naf', 'libelle_secteur_naf']),
    there: [says('secteur_naf', ['code_secteur_naf', 'libelle_secteur_naf'])],
    whole: false,
    smallestShare: few,
  },
];

function says<T extends OfficialTable>(
  table: T,
  columns: readonly (typeof officialTables)[T][number][],
  where?: { readonly [C in (typeof officialTables)[T][number]]?: readonly string[] },
): Statement {
  return { table, columns, ...(where && { where: where as RowFilter }) };
}

/** What an OGR code may be the code of: one of these and no other, since links name items by it alone. */
export const itemCodes: readonly { readonly nature: string; readonly codes: Statement }[] = [
  { nature: 'compétence', codes: says('referentiel_competence', ['code_ogr'], competences) },
  { nature: 'macro-compétence', codes: says('referentiel_competence', ['code_ogr'], macroCompetences) },
  { nature: 'savoir', codes: says('referentiel_savoir', ['code_ogr_savoir']) },
  { nature: 'contexte de travail', codes: says('referentiel_contexte_travail', ['code_ogr']) },
];
