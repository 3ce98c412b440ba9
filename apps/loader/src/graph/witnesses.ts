import type { ColumnOf, NodeDeclaration, OfficialTable } from '@rome-graph/domain';
import type { Graph } from './desired-graph';
import type { Tables } from './row-reader';

/** A table that repeats labels of nodes which another table defines. */
interface Witness {
  readonly table: OfficialTable;
  readonly code: string;
  readonly libelle: string;
  /** Labels among which the code is looked up. */
  readonly labels: readonly string[];
}

/** How far a table that repeats labels agrees with the one that defines them. */
export interface Agreement {
  readonly table: OfficialTable;
  /** The column that repeats the label. */
  readonly column: string;
  readonly compared: number;
  readonly agree: number;
  /** Rows whose code is no node of the release. */
  readonly unknown: number;
  /** The first rows that disagree: `code: "here" ≠ "there"`. */
  readonly examples: readonly string[];
}

const examplesKept = 5;

const witnesses: readonly Witness[] = [
  witness('item', 'code_ogr', 'libelle', ['Competence', 'MacroCompetence', 'Savoir', 'ContexteTravail']),
  witness('cr_gd_dp', 'code_rome', 'libelle_rome', ['Metier']),
  witness('cr_gd_dp', 'code_domaine_professionel', 'libelle_domaine_professionel', ['DomaineProfessionnel']),
  witness('cr_gd_dp', 'code_grand_domaine', 'libelle_grand_domaine', ['GrandDomaine']),
  witness('cr_gd_dp_appellations', 'ogr_appellation', 'libelle_appellation_long', ['Appellation']),
  witness('arborescence_centre_interet', 'code_rome', 'libelle_rome', ['Metier']),
  witness('arborescence_centre_interet', 'code_centre_interet', 'libelle_centre_interet', ['CentreInteret']),
  witness('arborescence_secteur_activite', 'code_rome', 'libelle_rome', ['Metier']),
  witness('arborescence_secteur_activite', 'code_sect_activite', 'libelle_sect_activite', ['SecteurActivite']),
  witness('arborescence_secteur_naf', 'code_rome', 'libelle_rome', ['Metier']),
  witness('arborescence_thematique', 'code_rome', 'libelle_rome', ['Metier']),
  witness('arborescence_thematique', 'code_theme', 'libelle_theme', ['Theme']),
  witness('arborescence_competences', 'code_ogr_competence', 'libelle_competence', ['Competence']),
  witness('arborescence_competences', 'code_ogr_macro_competence', 'libelle_macro_competence', ['MacroCompetence']),
];

function witness<T extends OfficialTable>(
  table: T,
  code: ColumnOf<T>,
  libelle: ColumnOf<T>,
  labels: readonly string[],
): Witness {
  return { table, code, libelle, labels };
}

/** Compares every label that a table repeats with that of the node; rows without a code repeat nothing. */
export function compareWitnesses(graph: Graph, tables: Tables): Agreement[] {
  return witnesses.flatMap((declared) => {
    const agreement = compare(declared, graph, tables);
    return agreement ? [agreement] : [];
  });
}

function compare({ table: name, code, libelle, labels }: Witness, graph: Graph, tables: Tables): Agreement | undefined {
  const table = tables.get(name);
  if (!table) return undefined;
  const known = labelsByCode(graph, labels);
  const [codeIndex, libelleIndex] = [table.indexOf(code), table.indexOf(libelle)];
  const result = { compared: 0, agree: 0, unknown: 0, examples: [] as string[] };
  for (const row of table.rows) {
    const key = row[codeIndex] ?? '';
    const here = (row[libelleIndex] ?? '').trim();
    if (key === '') continue;
    result.compared += 1;
    const there = known.get(key);
    if (there === undefined) result.unknown += 1;
    else if (there === here) result.agree += 1;
    else if (result.examples.length < examplesKept) result.examples.push(`${key}: "${here}" ≠ "${there}"`);
  }
  return { table: name, column: libelle, ...result };
}

function labelsByCode(graph: Graph, labels: readonly string[]): Map<string, string> {
  const known = new Map<string, string>();
  for (const [declared, set] of graph.nodes) {
    if (!labels.includes(declared.label)) continue;
    const position = libellePosition(declared);
    for (const [key, values] of set) known.set(key, String(values[position] ?? ''));
  }
  return known;
}

function libellePosition(declared: NodeDeclaration): number {
  return declared.properties.findIndex(({ name }) => name === 'libelle');
}
