import type { CsvRow, OfficialCsv } from '@rome-graph/testing';

/** What a graph is to hold of a release, by hand-written readings of its CSV files. */
export interface ExpectedGraph {
  /** The keys of the nodes, by label. */
  readonly nodes: ReadonlyMap<string, ReadonlySet<string>>;
  /** `from→to` of the links, by `From-TYPE-To`. */
  readonly links: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The labels whose nodes are known by their code OGR; the others have a code. */
export const ogrLabels = ['Appellation', 'MacroCompetence', 'Competence', 'Savoir', 'ContexteTravail'];

type Pair = readonly [from: string | undefined, to: string | undefined];

/** Reads what the export of a release says of every label and type of the nomenclature. */
export function expectedGraph(csv: OfficialCsv): ExpectedGraph {
  const rows = (table: string): CsvRow[] => csv.rows(table);
  const keys = (table: string, column: string): Set<string> => setOf(rows(table).map((row) => row[column]));
  const pairs = (table: string, from: string, to: string): Set<string> =>
    linksOf(rows(table).map((row) => [row[from], row[to]]));
  const competences = rows('referentiel_competence');
  const ofNature = (nature: string): Set<string> =>
    setOf(competences.filter((row) => row.nature === nature).map((row) => row.code_ogr));
  const [macros, details] = [ofNature('Macro-compétence'), ofNature('Compétence')];
  const bloc = (code: string, rubriques: readonly string[], ends?: ReadonlySet<string>): Set<string> =>
    linksOf(
      rows('liens_rome_referentiels')
        .filter((row) => row.code_compo_bloc === code && rubriques.includes(row.code_rubrique ?? ''))
        .filter((row) => ends === undefined || ends.has(row.code_ogr ?? ''))
        .map((row) => [row.code_rome, row.code_ogr]),
    );
  const naf = (row: CsvRow): string => (row.code_secteur_naf ?? '').padStart(2, '0');
  const parents = rows('referentiel_code_rome').filter((row) => row.code_rome_parent !== row.code_rome);
  return {
    nodes: new Map([
      ['GrandDomaine', keys('grand_domaine', 'code_grand_domaine')],
      ['DomaineProfessionnel', keys('domaine_professionnel', 'code_domaine_professionnel')],
      ['Metier', keys('referentiel_code_rome', 'code_rome')],
      ['Appellation', keys('referentiel_appellation', 'code_ogr')],
      ['DomaineCompetence', keys('arborescence_competences', 'code_domaine_competence')],
      ['Enjeu', keys('arborescence_competences', 'code_enjeu')],
      ['Objectif', keys('arborescence_competences', 'code_objectif')],
      ['MacroCompetence', macros],
      ['Competence', details],
      ['CategorieSavoir', setOf(rows('referentiel_savoir').map((row) => slug(row.categorie_savoir)))],
      ['Savoir', keys('referentiel_savoir', 'code_ogr_savoir')],
      ['TypeContexte', keys('referentiel_contexte_travail', 'code_type_cont_trav')],
      ['ContexteTravail', keys('referentiel_contexte_travail', 'code_ogr')],
      ['SecteurActivite', keys('secteur_activite', 'code_sect_activite')],
      ['SousSecteurActivite', keys('sous_secteur_activite', 'code_ss_sect_activite')],
      ['DivisionNaf', setOf(rows('secteur_naf').map(naf))],
      ['CentreInteret', keys('centre_interet', 'code_centre_interet')],
      ['Theme', keys('themes', 'code_theme')],
    ]),
    links: new Map([
      [
        'DomaineProfessionnel-DANS_GRAND_DOMAINE-GrandDomaine',
        pairs('cr_gd_dp', 'code_domaine_professionel', 'code_grand_domaine'),
      ],
      ['Metier-DANS_DOMAINE-DomaineProfessionnel', pairs('cr_gd_dp', 'code_rome', 'code_domaine_professionel')],
      ['Appellation-DESIGNE-Metier', pairs('referentiel_appellation', 'code_ogr', 'code_rome')],
      ['Metier-MOBILISE-Competence', bloc('5', ['1', '2'], details)],
      ['Metier-MOBILISE-MacroCompetence', bloc('5', ['1', '2'], macros)],
      ['Metier-REQUIERT-Savoir', bloc('5', ['3'])],
      ['Metier-S_EXERCE_DANS-ContexteTravail', bloc('6', [''])],
      [
        'ContexteTravail-DE_TYPE-TypeContexte',
        pairs('referentiel_contexte_travail', 'code_ogr', 'code_type_cont_trav'),
      ],
      [
        'Savoir-DE_CATEGORIE-CategorieSavoir',
        linksOf(rows('referentiel_savoir').map((row) => [row.code_ogr_savoir, slug(row.categorie_savoir)])),
      ],
      [
        'Competence-RELEVE_DE-MacroCompetence',
        pairs('arborescence_competences', 'code_ogr_competence', 'code_ogr_macro_competence'),
      ],
      [
        'MacroCompetence-RELEVE_DE-Objectif',
        pairs('arborescence_competences', 'code_ogr_macro_competence', 'code_objectif'),
      ],
      ['Objectif-RELEVE_DE-Enjeu', pairs('arborescence_competences', 'code_objectif', 'code_enjeu')],
      ['Enjeu-RELEVE_DE-DomaineCompetence', pairs('arborescence_competences', 'code_enjeu', 'code_domaine_competence')],
      ['Metier-PERMET_MOBILITE-Metier', pairs('rubrique_mobilite', 'code_rome', 'code_rome_cible')],
      [
        'Metier-DANS_SECTEUR-SecteurActivite',
        pairs('arborescence_secteur_activite', 'code_rome', 'code_sect_activite'),
      ],
      [
        'SousSecteurActivite-DANS_SECTEUR-SecteurActivite',
        pairs('sous_secteur_activite', 'code_ss_sect_activite', 'code_sect_activite'),
      ],
      [
        'Metier-DANS_SOUS_SECTEUR-SousSecteurActivite',
        pairs('arborescence_secteur_activite', 'code_rome', 'code_ss_sect_activite'),
      ],
      ['Metier-REPOND_A-CentreInteret', pairs('arborescence_centre_interet', 'code_rome', 'code_centre_interet')],
      ['Metier-DANS_THEME-Theme', pairs('arborescence_thematique', 'code_rome', 'code_theme')],
      [
        'Metier-EXERCE_EN-DivisionNaf',
        linksOf(rows('arborescence_secteur_naf').map((row) => [row.code_rome, naf(row)])),
      ],
      ['Metier-ISSU_DE-Metier', linksOf(parents.map((row) => [row.code_rome, row.code_rome_parent]))],
    ]),
  };
}

function setOf(values: readonly (string | undefined)[]): Set<string> {
  return new Set(values.filter((value): value is string => value !== undefined && value !== ''));
}

/** Without those that lack an end. */
function linksOf(pairs: readonly Pair[]): Set<string> {
  return new Set(pairs.filter(([from, to]) => from && to).map(([from, to]) => `${from}→${to}`));
}

/** « Domaines d'expertise » is domaines-d-expertise. */
function slug(label = ''): string {
  return label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
