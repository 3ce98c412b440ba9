import type {
  ColumnSource,
  GraphValue,
  NodeDeclaration,
  NodeSource,
  Property,
  SentencesSource,
} from '@rome-graph/domain';
import { sourceColumn } from '@rome-graph/domain';
import type { Row, TableRows } from '@rome-graph/rome-files';
import { InputError, rowFilter } from '@rome-graph/rome-files';
import type { NodeSet, Values } from './desired-graph';
import type { Refusals } from './refusals';
import type { CellReader, Tables } from './row-reader';
import { cellReader } from './row-reader';

/**
 * The nodes of a label, one per distinct key of its table, completed by the tables joined to it.
 *
 * @throws {InputError} when two rows give the same key different values.
 */
export function buildNodes(declared: NodeDeclaration, tables: Tables, refusals: Refusals): NodeSet {
  const nodes: NodeSet = new Map();
  const origin = originOf(declared, tables);
  if (!origin) return nodes;
  const { table, source } = origin;
  const keeps = rowFilter(table, source.where);
  const readNode = nodeReader(declared, origin, tables, refusals);
  const rowOfKey = new Map<string, number>();
  table.rows.forEach((row, rowNumber) => {
    const read = keeps(row) ? readNode(row, rowNumber) : undefined;
    if (!read) return;
    const known = nodes.get(read.key);
    if (known) refuseOtherValues(declared, table, [rowOfKey.get(read.key) ?? 0, rowNumber], known, read.values);
    else {
      nodes.set(read.key, read.values);
      rowOfKey.set(read.key, rowNumber);
    }
  });
  return nodes;
}

interface NodeOrigin {
  readonly table: TableRows;
  readonly source: NodeSource;
  readonly keySource: ColumnSource;
}

/** Reads the node of a row; undefined when the row is refused, which is then on record. */
function nodeReader(
  declared: NodeDeclaration,
  { table, keySource }: NodeOrigin,
  tables: Tables,
  refusals: Refusals,
): (row: Row, rowNumber: number) => { key: string; values: Values } | undefined {
  const readKey = cellReader(table, keySource.column, keySource.conversion, refusals, true);
  const readers = declared.properties.map((property) => propertyReader(property, declared, table, tables, refusals));
  return (row, rowNumber) => {
    const key = readKey(row, rowNumber);
    if (key === null) refusals.refuse(table, rowNumber, keySource.column, '', 'the key is empty');
    if (key === undefined || key === null) return undefined;
    const values = readers.map((read) => read(row, rowNumber, String(key)));
    if (!isComplete(values)) return undefined;
    const missing = declared.properties.findIndex(({ required }, index) => required && values[index] === null);
    if (missing === -1) return { key: String(key), values };
    refusals.refuse(table, rowNumber, columnName(declared, missing), '', 'must not be empty');
    return undefined;
  };
}

function isComplete(values: readonly (GraphValue | undefined)[]): values is Values {
  return !values.includes(undefined);
}

/** The table that the nodes come from in this release, or their alternative when it lacks it. */
function originOf(declared: NodeDeclaration, tables: Tables): NodeOrigin | undefined {
  const candidates = [
    { source: declared.source, keySource: declared.key.source },
    { source: declared.otherwise, keySource: declared.key.otherwise ?? declared.key.source },
  ];
  for (const { source, keySource } of candidates) {
    const table = source && tables.get(source.table);
    if (table && keySource.kind === 'column' && keySource.table === source.table) return { table, source, keySource };
  }
  return undefined;
}

type PropertyReader = (row: Row, rowNumber: number, key: string) => GraphValue | undefined;

function propertyReader(
  property: Property,
  declared: NodeDeclaration,
  main: TableRows,
  tables: Tables,
  refusals: Refusals,
): PropertyReader {
  const { source, otherwise } = property;
  const joinColumn = (table: ColumnSource['table']): string => declared.joins[table] ?? '';
  if (source.kind === 'computed') return () => null;
  if (source.kind === 'sentences') {
    const table = tables.get(source.table);
    const texts = table
      ? assembleSentences(source, table, joinColumn(source.table), refusals)
      : new Map<string, string>();
    return (_row, _rowNumber, key) => texts.get(key) ?? null;
  }
  const column = [source, otherwise].find((candidate) => candidate && tables.has(candidate.table));
  const table = column && tables.get(column.table);
  if (!column || !table) return () => null;
  const read = cellReader(table, column.column, column.conversion, refusals, property.required);
  return table === main ? read : joinedReader(column, table, joinColumn(column.table), read);
}

/** Reads a column of another table, found by its key. */
function joinedReader(source: ColumnSource, table: TableRows, joinColumn: string, read: CellReader): PropertyReader {
  const values = new Map<string, GraphValue>();
  const keyIndex = table.indexOf(joinColumn);
  table.rows.forEach((row, rowNumber) => {
    const key = row[keyIndex] ?? '';
    const value = read(row, rowNumber);
    if (value === undefined) return;
    if (values.has(key) && values.get(key) !== value) {
      throw new InputError(`"${key}" appears twice with different values; keep one row`, {
        file: table.file,
        line: table.lineOf(rowNumber),
        column: source.column,
      });
    }
    values.set(key, value);
  });
  return (_row, _rowNumber, key) => values.get(key) ?? null;
}

function assembleSentences(
  source: SentencesSource,
  table: TableRows,
  joinColumn: string,
  refusals: Refusals,
): Map<string, string> {
  const [keyIndex, textIndex, orderIndex] = [joinColumn, source.column, source.orderBy].map((c) =>
    table.indexOf(c),
  ) as [number, number, number];
  const keeps = rowFilter(table, source.where);
  const byKey = new Map<string, Map<number, string>>();
  table.rows.forEach((row, rowNumber) => {
    if (!keeps(row)) return;
    const cell = row[orderIndex] ?? '';
    if (!/^\d{1,6}$/.test(cell))
      return refusals.refuse(table, rowNumber, source.orderBy, cell, 'expected a whole number');
    const key = row[keyIndex] ?? '';
    const sentences = byKey.get(key) ?? new Map<number, string>();
    const position = Number(cell);
    const sentence = (row[textIndex] ?? '').trim();
    if (sentences.has(position) && sentences.get(position) !== sentence) {
      throw new InputError(`"${key}" has two different sentences at position ${position}; keep one row`, {
        file: table.file,
        line: table.lineOf(rowNumber),
        column: source.orderBy,
      });
    }
    byKey.set(key, sentences.set(position, sentence));
  });
  return new Map([...byKey].map(([key, sentences]) => [key, inOrder(sentences)]));
}

function inOrder(sentences: ReadonlyMap<number, string>): string {
  return [...sentences]
    .sort(([a], [b]) => a - b)
    .map(([, sentence]) => sentence)
    .join('\n');
}

function refuseOtherValues(
  declared: NodeDeclaration,
  table: TableRows,
  [first, second]: readonly [number, number],
  known: Values,
  values: Values,
): void {
  const index = values.findIndex((value, position) => value !== known[position]);
  if (index === -1) return;
  throw new InputError(
    `the same ${declared.label} as line ${table.lineOf(first)}, with another value ("${values[index]}" here, ` +
      `"${known[index]}" there); keep one of the two rows`,
    { file: table.file, line: table.lineOf(second), column: columnName(declared, index) },
  );
}

function columnName(declared: NodeDeclaration, index: number): string {
  const property = declared.properties[index];
  return property ? sourceColumn(property) : '';
}
