import type { ExportColumn, ExportRow, NodeTable } from '@rome-graph/exports/encoders';
import type { GraphValue, PropertyType } from '@rome-graph/domain';
import type { AnswerShape } from './answer-shape';
import { valueAt } from './answer-shape';

/** An answer as rows. */
export interface AnswerTable {
  readonly table: NodeTable;
  readonly rows: readonly ExportRow[];
}

interface Column {
  readonly name: string;
  readonly type: PropertyType;
  read(object: unknown): GraphValue;
}

/** What objects of one kind are told by: values of their own or of objects in them, and lists of objects. */
interface Level {
  readonly columns: readonly Column[];
  readonly lists: readonly { readonly name: string; readonly shape: AnswerShape; read(object: unknown): unknown[] }[];
}

/** A row of a list, by the names of its columns. */
type Cells = ReadonlyMap<string, GraphValue>;

interface Rows {
  readonly columns: ReadonlyMap<string, PropertyType>;
  readonly cells: Cells[];
}

/** The column that says which list a row is of, where an answer has several. */
const listColumn = 'liste';

/**
 * An answer as one table. Where it holds one list, a row is an element of it, and where an element holds one list in turn, an
 * element of that, with what is told of the one above; where it holds several, the column `liste` says which a row is of; where
 * it holds none, it is one row. Several lists inside an element are texts in JSON.
 */
export function tableOf(shape: AnswerShape, data: unknown): AnswerTable {
  const { columns, lists } = levelOf(shape);
  if (lists.length === 0) return asTable(rowOf(columns, data));
  const [only, ...others] = lists.map((list) => ({ name: list.name, rows: rowsOf(list.shape, list.read(data)) }));
  if (only && others.length === 0) return asTable(only.rows);
  const all = [only, ...others].flatMap((each) => each ?? []);
  return asTable({
    columns: new Map([[listColumn, 'string' as const], ...all.flatMap(({ rows }) => [...rows.columns])]),
    cells: all.flatMap(({ name, rows }) => rows.cells.map((cells) => new Map([[listColumn, name], ...cells]))),
  });
}

function asTable({ columns, cells }: Rows): AnswerTable {
  const described = [...columns].map(([name, type]): ExportColumn => ({
    name,
    type,
    nullable: true,
    description: name,
  }));
  return {
    table: { kind: 'nodes', name: 'resultat', description: 'Un résultat.', columns: described },
    rows: cells.map((row) => described.map(({ name }) => row.get(name) ?? null)),
  };
}

function rowOf(columns: readonly Column[], object: unknown): Rows {
  return {
    columns: new Map(columns.map(({ name, type }) => [name, type])),
    cells: [new Map(columns.map(({ name, read }) => [name, read(object)]))],
  };
}

function rowsOf(shape: AnswerShape, elements: readonly unknown[]): Rows {
  const { columns, lists } = levelOf(shape);
  const [inner, ...others] = lists;
  if (!inner || others.length > 0) {
    const whole = [...columns, ...lists.map(({ name, read }) => jsonColumn(name, read))];
    return { columns: rowOf(whole, null).columns, cells: elements.flatMap((each) => rowOf(whole, each).cells) };
  }
  const prefixed = (cells: Cells): [string, GraphValue][] =>
    [...cells].map(([name, value]) => [`${inner.name}.${name}`, value]);
  const named = [...rowsOf(inner.shape, []).columns].map(([name, type]): [string, PropertyType] => [
    `${inner.name}.${name}`,
    type,
  ]);
  return {
    columns: new Map([...rowOf(columns, null).columns, ...named]),
    cells: elements.flatMap((each) => {
      const own = rowOf(columns, each).cells.flatMap((cells) => [...cells]);
      const { cells } = rowsOf(inner.shape, inner.read(each));
      return cells.length === 0 ? [new Map(own)] : cells.map((row) => new Map([...own, ...prefixed(row)]));
    }),
  };
}

function levelOf(shape: AnswerShape): Level {
  const columns: Column[] = [];
  const lists: Level['lists'][number][] = [];
  const visit = (parent: AnswerShape, path: readonly string[]): void => {
    for (const child of parent.children) {
      const place = [...path, child.key];
      const name = place.join('.');
      if (child.leaf) columns.push({ name, type: child.leaf, read: (object) => cellOf(follow(object, place)) });
      else if (child.isList) lists.push({ name, shape: child, read: (object) => listOf(follow(object, place)) });
      else visit(child, place);
    }
  };
  visit(shape, []);
  return { columns, lists };
}

function jsonColumn(name: string, read: (object: unknown) => unknown[]): Column {
  return { name, type: 'string', read: (object) => JSON.stringify(read(object)) };
}

function follow(object: unknown, path: readonly string[]): unknown {
  return path.reduce(valueAt, object);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A list of texts stays one; what else is no simple value is a text in JSON. */
function cellOf(value: unknown): GraphValue {
  if (Array.isArray(value)) return value.map((each) => (typeof each === 'string' ? each : JSON.stringify(each)));
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : (value as GraphValue);
}
