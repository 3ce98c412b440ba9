import type {
  GraphValue,
  Property,
  RelationshipDeclaration,
  RelationshipJoin,
  RelationshipSource,
} from '@rome-graph/domain';
import { sourceColumn } from '@rome-graph/domain';
import type { Row, TableRows } from '@rome-graph/rome-files';
import { InputError, rowFilter } from '@rome-graph/rome-files';
import type { Graph, RelationshipSet, Values } from './desired-graph';
import { nodesOf } from './desired-graph';
import type { Refusals } from './refusals';
import type { CellReader, Tables } from './row-reader';
import { cellReader } from './row-reader';

/** Declarations that read the same links of the same table and differ only by the label at the end. */
interface LinkGroup {
  readonly declarations: readonly RelationshipDeclaration[];
  readonly table: TableRows;
  readonly source: RelationshipSource;
}

/**
 * Adds every relationship that the tables hold to the graph, whose nodes are built. A row whose code is not a node is
 * refused.
 *
 * @throws {InputError} when two rows give the same link different properties.
 */
export function buildRelationships(graph: Graph, tables: Tables, refusals: Refusals): void {
  for (const group of groupByLinks([...graph.relationships.keys()], tables)) buildGroup(group, graph, tables, refusals);
}

function groupByLinks(declarations: readonly RelationshipDeclaration[], tables: Tables): LinkGroup[] {
  const groups = new Map<string, LinkGroup & { declarations: RelationshipDeclaration[] }>();
  for (const declared of declarations) {
    const main = [declared.source, declared.otherwise].find((candidate) => candidate && tables.has(candidate.table));
    for (const source of [main, declared.also]) {
      const table = source && tables.get(source.table);
      if (!table) continue;
      const id = JSON.stringify([declared.type, declared.from, source]);
      const group = groups.get(id) ?? { declarations: [], table, source };
      group.declarations.push(declared);
      groups.set(id, group);
    }
  }
  return [...groups.values()];
}

function buildGroup(group: LinkGroup, graph: Graph, tables: Tables, refusals: Refusals): void {
  const { table, source, declarations } = group;
  const keeps = rowFilter(table, source.where);
  const readFrom = cellReader(table, source.from, source.fromConversion, refusals, true);
  const readTo = cellReader(table, source.to, source.toConversion, refusals, true);
  const links = declarations.map((declared) => linkWriter(declared, group, graph, tables, refusals));
  table.rows.forEach((row, rowNumber) => {
    if (!keeps(row)) return;
    const from = readFrom(row, rowNumber);
    const to = readTo(row, rowNumber);
    if (from === undefined || to === undefined || isNoLink(source, from, to)) return;
    const [first] = links;
    if (!first?.startsAt(String(from)))
      return refusals.refuseUnknownCode(table, rowNumber, source.from, String(from ?? ''));
    const link = links.find((candidate) => candidate.endsAt(String(to)));
    if (!link) return refusals.refuseUnknownCode(table, rowNumber, source.to, String(to ?? ''));
    if (from === to && link.isWithinOneLabel) {
      return refusals.leaveLoop(table, rowNumber, source.to, String(to));
    }
    link.write(String(from), String(to), row, rowNumber);
  });
}

function isNoLink({ noLinkWhen }: RelationshipSource, from: GraphValue, to: GraphValue): boolean {
  if (noLinkWhen.includes('emptyEnd') && (from === null || to === null)) return true;
  return noLinkWhen.includes('loop') && from === to;
}

interface LinkWriter {
  /** Whether both ends are of one label, so that equal keys are one node. */
  readonly isWithinOneLabel: boolean;
  startsAt(key: string): boolean;
  endsAt(key: string): boolean;
  write(from: string, to: string, row: Row, rowNumber: number): void;
}

function linkWriter(
  declared: RelationshipDeclaration,
  { table, source }: LinkGroup,
  graph: Graph,
  tables: Tables,
  refusals: Refusals,
): LinkWriter {
  const starts = nodesOf(graph, declared.from);
  const ends = nodesOf(graph, declared.to);
  const set = graph.relationships.get(declared) as RelationshipSet;
  const readers = declared.properties.map((property) =>
    propertyReader(property, source, declared.join, table, tables, refusals),
  );
  return {
    isWithinOneLabel: declared.from === declared.to,
    startsAt: (key) => starts.has(key),
    endsAt: (key) => ends.has(key),
    write(from, to, row, rowNumber) {
      const values = readers.map((read) => read(from, to, row, rowNumber));
      if (values.includes(undefined)) return;
      const missing = declared.properties.findIndex(({ required }, index) => required && values[index] === null);
      if (missing !== -1) {
        return refusals.refuse(table, rowNumber, columnOf(declared, missing) ?? '', '', 'must not be empty');
      }
      const targets = set.get(from) ?? new Map<string, Values>();
      const known = targets.get(to);
      if (known && source === declared.also) return;
      targets.set(to, known ? merge(declared, known, values as Values, table, rowNumber) : (values as Values));
      set.set(from, targets);
    },
  };
}

type LinkPropertyReader = (from: string, to: string, row: Row, rowNumber: number) => GraphValue | undefined;

function propertyReader(
  { name, source, required }: Property,
  { constants }: RelationshipSource,
  join: RelationshipJoin | undefined,
  main: TableRows,
  tables: Tables,
  refusals: Refusals,
): LinkPropertyReader {
  if (name in constants) return () => constants[name] ?? null;
  if (source.kind !== 'column') return () => null;
  const table = tables.get(source.table);
  if (!table) return () => null;
  const read = cellReader(table, source.column, source.conversion, refusals, required);
  if (table === main) return (_from, _to, row, rowNumber) => read(row, rowNumber);
  const values = join ? joinedValues(table, join, read) : new Map<string, Map<string, GraphValue>>();
  return (from, to) => values.get(from)?.get(to) ?? null;
}

/** The values of a column by both ends of the link that its row completes. */
function joinedValues(
  table: TableRows,
  join: RelationshipJoin,
  read: CellReader,
): ReadonlyMap<string, ReadonlyMap<string, GraphValue>> {
  const fromIndex = table.indexOf(join.from);
  const toIndex = table.indexOf(join.to);
  const values = new Map<string, Map<string, GraphValue>>();
  table.rows.forEach((row, rowNumber) => {
    const [from, to] = [row[fromIndex] ?? '', row[toIndex] ?? ''];
    const value = read(row, rowNumber);
    if (value === undefined) return;
    const ofFrom = values.get(from) ?? new Map<string, GraphValue>();
    if (ofFrom.has(to) && ofFrom.get(to) !== value) {
      throw new InputError(`"${from}" and "${to}" appear twice with different values; keep one row`, {
        file: table.file,
        line: table.lineOf(rowNumber),
      });
    }
    values.set(from, ofFrom.set(to, value));
  });
  return values;
}

function merge(
  declared: RelationshipDeclaration,
  known: Values,
  values: Values,
  table: TableRows,
  rowNumber: number,
): Values {
  if (declared.merge === 'anyTrue') return known.map((value, index) => value === true || values[index] === true);
  const index = values.findIndex((value, position) => value !== known[position]);
  if (index === -1) return known;
  throw new InputError(
    `the same link ${declared.type} as an earlier row, with another value ("${values[index]}" here, ` +
      `"${known[index]}" there); keep one of the two rows`,
    { file: table.file, line: table.lineOf(rowNumber), column: columnOf(declared, index) },
  );
}

function columnOf(declared: RelationshipDeclaration, index: number): string | undefined {
  const property = declared.properties[index];
  return property && sourceColumn(property);
}
