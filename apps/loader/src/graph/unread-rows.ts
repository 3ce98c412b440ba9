import type { GraphModel, NodeDeclaration, RelationshipDeclaration, RowFilter, Table } from '@rome-graph/domain';
import type { Row, TableRows } from '@rome-graph/rome-files';
import { rowFilter } from '@rome-graph/rome-files';
import type { Refusals } from './refusals';
import type { Tables } from './row-reader';

interface FilteredSource {
  readonly table: Table;
  readonly where?: RowFilter;
}

/** Rows that no node or link is made of: other tables say the same, and the two are compared. */
const saidElsewhere: readonly FilteredSource[] = [
  { table: 'liens_rome_referentiels', where: { code_compo_bloc: ['1', '2'] } },
];

/**
 * Tells the rows of tables of which every reader chooses rows, and that none of them chooses: their kind is new, or misspelt.
 * However many there are, a release is not refused for them.
 */
export function tellUnreadRows({ nodes, relationships }: GraphModel, tables: Tables, refusals: Refusals): void {
  const sources = [...nodes.flatMap(sourcesOfNode), ...relationships.flatMap(sourcesOfRelationship), ...saidElsewhere];
  for (const table of tables.values()) {
    const filters = sources.filter((source) => source.table === table.name).map(({ where }) => where);
    if (filters.length > 0 && filters.every((where) => where !== undefined)) tellRowsOf(table, filters, refusals);
  }
}

function sourcesOfNode({ source, otherwise, properties }: NodeDeclaration): FilteredSource[] {
  const sentences = properties.flatMap((property) => (property.source.kind === 'sentences' ? [property.source] : []));
  return [source, otherwise, ...sentences].filter((found) => found !== undefined);
}

function sourcesOfRelationship({ source, otherwise, also }: RelationshipDeclaration): FilteredSource[] {
  return [source, otherwise, also].filter((found) => found !== undefined);
}

function tellRowsOf(table: TableRows, filters: readonly RowFilter[], refusals: Refusals): void {
  const different = [...new Map(filters.map((where) => [JSON.stringify(where), where])).values()];
  const keeps = different.map((where) => rowFilter(table, where));
  const known = wordsOf(different);
  table.rows.forEach((row, rowNumber) => {
    if (keeps.some((keep) => keep(row))) return;
    const [column, value] = strangeCell(table, row, known);
    refusals.leaveUnread(table, rowNumber, column, value);
  });
}

/** Column → the words by which some reader chooses rows. */
function wordsOf(filters: readonly RowFilter[]): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, Set<string>>();
  for (const [column, cells] of filters.flatMap((where) => Object.entries(where))) {
    words.set(column, new Set([...(words.get(column) ?? []), ...cells]));
  }
  return words;
}

function strangeCell(
  table: TableRows,
  row: Row,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): [column: string, value: string] {
  const cells = [...known].map(([column, words]) => ({ column, words, value: row[table.indexOf(column)] ?? '' }));
  const { column, value } = cells.find((cell) => !cell.words.has(cell.value)) ?? { column: '', value: '' };
  return [column, value];
}
