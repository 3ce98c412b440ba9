import type { GraphValue, PropertyType, SchemaStatement } from '@rome-graph/domain';
import { constraintStatements, indexStatements, releaseLabel, storedGraph } from '@rome-graph/domain';
import type { FileEncoder } from './export-format';
import type { ExportRow, ExportTable, LinkTable, NodeTable } from '../tables/export-table';
import { isNodeTable, propertyColumns } from '../tables/export-table';

/** How many rows one statement, hence one transaction, writes. */
const rowsPerStatement = 5_000;

/** What separates rows, the values of a row and the elements of a list: control characters that no text holds. */
const separators = { row: '\u001E', value: '\u001F', element: '\u001D' } as const;

/** What a list begins with: an unknown one is empty instead. */
const listMark = '[';

/**
 * A script that cypher-shell runs on an empty Neo4j: constraints, nodes, links, then indexes. The rows of a statement are one
 * text that it splits: Neo4j reads such a text at once, but takes a second for a thousand maps or a list of values.
 */
export function cypherEncoder(tables: readonly ExportTable[]): FileEncoder {
  const keys = new Map(tables.filter(isNodeTable).map((table) => [table.name, keyOf(table)]));
  const labels = new Set(keys.keys());
  return {
    head: () =>
      [
        '// For an empty Neo4j: cypher-shell -f <this file>.',
        ...linesOf(constraintStatements(storedGraph), labels),
        '',
      ].join('\n'),
    rows: (table, rows) => {
      const written = isNodeTable(table) ? createNodes(table) : createLinks(table, keys);
      const statements: string[] = [];
      for (let start = 0; start < rows.length; start += rowsPerStatement) {
        const lines = rows.slice(start, start + rowsPerStatement).map((row) => lineOf(table, row));
        statements.push(`UNWIND split(${literal(lines.join(separators.row))}, '\\u001E') AS line ${written};\n`);
      }
      return statements.join('');
    },
    tail: () => [...linesOf(indexStatements(storedGraph), labels), 'CALL db.awaitIndexes(300);', ''].join('\n'),
  };
}

/** The constraints or indexes of the labels that the script writes. */
function linesOf(statements: readonly SchemaStatement[], written: ReadonlySet<string>): string[] {
  return statements.filter(({ labels }) => labels.some((label) => written.has(label))).map(({ text }) => `${text};`);
}

function createNodes(table: NodeTable): string {
  return `WITH split(line, '\\u001F') AS v CREATE (n:${table.name} {${keyOf(table)}: v[0]})${setProperties('n', table)}`;
}

function createLinks(table: LinkTable, keys: ReadonlyMap<string, string>): string {
  const end = (variable: string, label: string, position: number): string => {
    const key = keys.get(label);
    if (key === undefined) throw new Error(`${table.name} is given without the nodes ${label}`);
    return `MATCH (${variable}:${label} {${key}: v[${position}]})`;
  };
  return (
    `WITH split(line, '\\u001F') AS v ${end('a', table.from, 0)} ${end('b', table.to, 1)} ` +
    `CREATE (a)-[r:${table.type}]->(b)${setProperties('r', table)}`
  );
}

/** A node is known by its first column. */
function keyOf({ columns: [key] }: NodeTable): string {
  return key?.name ?? '';
}

/** The moment when a graph receives a release is not exported: it is that of the import. */
function setProperties(variable: string, table: ExportTable): string {
  const set = propertyColumns(table).map(({ column, position }) => {
    const read = column.mixed ? readMixed : readers[column.type];
    return `${variable}.${column.name} = ${read(`v[${position}]`)}`;
  });
  if (table.name === releaseLabel) set.push(`${variable}.chargeeLe = datetime()`);
  return set.length > 0 ? ` SET ${set.join(', ')}` : '';
}

const readers: Readonly<Record<PropertyType, (value: string) => string>> = {
  string: (value) => `nullIf(${value}, '')`,
  strings: (value) =>
    `CASE ${value} WHEN '' THEN null WHEN '${listMark}' THEN [] ELSE split(substring(${value}, 1), '\\u001D') END`,
  integer: (value) => `toInteger(${value})`,
  float: (value) => `toFloat(${value})`,
  boolean: (value) => `toBoolean(${value})`,
  date: (value) => `date(nullIf(${value}, ''))`,
  datetime: (value) => `datetime(nullIf(${value}, ''))`,
};

function readMixed(value: string): string {
  return `coalesce(toBoolean(${value}), nullIf(${value}, ''))`;
}

function lineOf(table: ExportTable, row: ExportRow): string {
  return row
    .map((value, position) => textOf(value, () => `${table.name} ${String(row[0])}, ${table.columns[position]?.name}`))
    .join(separators.value);
}

function textOf(value: GraphValue, where: () => string): string {
  if (value === null) return '';
  const texts = Array.isArray(value) ? value.map(String) : [String(value)];
  for (const text of texts) {
    if (!/[\u001D-\u001F]/.test(text)) continue;
    throw new Error(`${where()}: the text holds a control character (U+001D to U+001F) that separates values here`);
  }
  return Array.isArray(value) ? `${listMark}${texts.join(separators.element)}` : texts.join('');
}

/** A text as a literal of Cypher, on one line. */
function literal(text: string): string {
  return `'${text.replace(/[\\'\u0000-\u001F\u2028\u2029]/g, escape)}'`;
}

function escape(character: string): string {
  if (character === '\\' || character === "'") return `\\${character}`;
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
