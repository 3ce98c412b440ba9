import type { ColumnOf, OfficialTable } from '@rome-graph/domain';
import type { Graph } from './desired-graph';
import { nodesOf } from './desired-graph';
import type { Refusals } from './refusals';
import type { Tables } from './row-reader';

/** A column of a table that completes nodes or links: its codes must be those of nodes. */
interface Reference {
  readonly table: OfficialTable;
  readonly column: string;
  /** Labels among which the code must be. */
  readonly labels: readonly string[];
  /** Whether an empty cell refers to nothing. */
  readonly optional: boolean;
}

const references: readonly Reference[] = [
  reference('referentiel_code_rome_riasec', 'code_rome', ['Metier']),
  reference('referentiel_macro_competence_riasec', 'code_ogr', ['MacroCompetence']),
  { ...reference('referentiel_competence', 'code_ogr_macro_comp', ['MacroCompetence']), optional: true },
  reference('texte', 'code_rome', ['Metier']),
  reference('coherence_item', 'code_rome', ['Metier']),
  reference('coherence_item', 'code_ogr', ['Competence', 'MacroCompetence', 'Savoir', 'ContexteTravail']),
];

function reference<T extends OfficialTable>(table: T, column: ColumnOf<T>, labels: readonly string[]): Reference {
  return { table, column, labels, optional: false };
}

/** Refuses the rows of completing tables whose code is no node: nothing else would notice that they complete nothing. */
export function refuseUnknownReferences(graph: Graph, tables: Tables, refusals: Refusals): void {
  for (const { table: name, column, labels, optional } of references) {
    const table = tables.get(name);
    if (!table) continue;
    const sets = labels.map((label) => nodesOf(graph, label));
    const index = table.indexOf(column);
    table.rows.forEach((row, rowNumber) => {
      const code = row[index] ?? '';
      if (code === '' && optional) return;
      if (!sets.some((set) => set.has(code))) refusals.refuseUnknownCode(table, rowNumber, column, code);
    });
  }
}
