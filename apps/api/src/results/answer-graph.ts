import type { ExportColumn, ExportRow, LinkTable, NodeTable, RowsOfTable } from '@rome-graph/exports/encoders';
import type { GraphValue, PropertyType } from '@rome-graph/domain';
import type { AnswerShape } from './answer-shape';
import { valueAt } from './answer-shape';

type Values = Record<string, GraphValue>;

interface Place {
  readonly label: string;
  readonly code: string;
}

/** How what is found next is linked to what was found before. */
interface Bond {
  readonly from?: Place;
  readonly type: string;
  readonly values: Values;
}

/** What says how strong a link is, the first that it has. */
const strengths = ['couverture', 'score', 'force', 'similarite', 'part'];

/**
 * An answer as a graph: everything that has a code is a node, what stands in it is linked to it, two métiers of one step or
 * pair are linked by it, and what has no code of its own tells of the link. Empty when nothing in the answer has a code.
 */
export function graphOf(shape: AnswerShape, data: unknown): RowsOfTable[] {
  const graph = new AnswerGraph();
  graph.walk(shape, data, { type: '', values: {} });
  return graph.tables();
}

/** Whether an answer of this shape can be a graph. */
export function hasNodes(shape: AnswerShape): boolean {
  return isNode(shape) || isCodedLink(shape) || shape.children.some(hasNodes);
}

class AnswerGraph {
  private readonly nodes = new Map<string, Map<string, Values>>();
  private readonly links = new Map<string, { from: string; type: string; to: string; rows: Map<string, Values> }>();
  private readonly types = new Map<string, PropertyType>();

  /** Looks through one place of the answer; the node that it is, or stands for. */
  walk(shape: AnswerShape, value: unknown, bond: Bond): Place | undefined {
    if (Array.isArray(value)) {
      for (const each of value) this.walk(shape, each, bond);
      return undefined;
    }
    if (typeof value !== 'object' || value === null) return undefined;
    const values = this.valuesOf(shape, value);
    if (isNode(shape)) return this.node(shape, value, values, bond);
    if (isCodedLink(shape)) return this.codedLink(shape, value, values);
    return this.unnamed(shape, value, values, bond);
  }

  /** Nodes first, then links, each of one kind. */
  tables(): RowsOfTable[] {
    const nodes = [...this.nodes].map(([name, rows]) => {
      const columns = this.columnsOf(['code'], rows.values());
      const table: NodeTable = { kind: 'nodes', name, description: name, columns };
      return { table, rows: [...rows].map(([code, values]) => rowIn(columns, { ...values, code })) };
    });
    const links = [...this.links].map(([name, { from, type, to, rows }]) => {
      const columns = this.columnsOf(['from', 'to'], rows.values());
      const weight = strengths.find((strength) => columns.some((column) => column.name === strength));
      const table: LinkTable = { kind: 'relationships', name, from, type, to, description: name, columns, weight };
      return { table, rows: [...rows.values()].map((values): ExportRow => rowIn(columns, values)) };
    });
    return [...nodes, ...links];
  }

  /** What has no code of its own: a step, a result about one métier, or what only holds others. */
  private unnamed(shape: AnswerShape, value: object, values: Values, bond: Bond): Place | undefined {
    const [first, second, ...more] = shape.children.filter((child) => !child.isList && isNode(child));
    if (!first || more.length > 0) return this.through(shape, value, bond);
    if (second) return isStep(shape) ? this.step(shape, value, [first, second], values) : this.apart(shape, value);
    const stood = this.walk(first, valueAt(value, first.key), { ...bond, values: { ...bond.values, ...values } });
    return this.through(shape, value, { type: bond.type, values: {}, from: stood }, [first]);
  }

  private node(shape: AnswerShape, value: object, values: Values, bond: Bond): Place {
    const place = { label: labelOf(shape.type), code: String(values.code) };
    this.add(place, values);
    if (bond.from) this.link(bond.from, bond.type, place, bond.values);
    this.through(shape, value, { from: place, type: bond.type, values: {} });
    return place;
  }

  /** A link whose ends are codes of métiers. */
  private codedLink(shape: AnswerShape, value: object, values: Values): undefined {
    const { de, vers, ...others } = values;
    const [from, to] = [de, vers].map((code) => ({ label: 'Metier', code: String(code) }));
    if (!from || !to) return undefined;
    this.add(from, {});
    this.add(to, {});
    this.link(from, typeOf(shape.type), to, others);
    this.through(shape, value, { type: '', values: {} });
    return undefined;
  }

  /** One step of a chain, or a pair: the first leads to the second, and what else it holds is told of the second. */
  private step(
    shape: AnswerShape,
    value: object,
    ends: readonly [AnswerShape, AnswerShape],
    values: Values,
  ): undefined {
    const [from, to] = ends.map((end) => this.walk(end, valueAt(value, end.key), { type: '', values: {} }));
    if (from && to) this.link(from, typeOf(shape.type), to, values);
    this.through(shape, value, { from: to, type: '', values: {} }, ends);
    return undefined;
  }

  /** Two métiers that were asked about, between which the answer lies. */
  private apart(shape: AnswerShape, value: object): undefined {
    this.through(shape, value, { type: '', values: {} });
    return undefined;
  }

  private through(shape: AnswerShape, value: object, bond: Bond, but: readonly AnswerShape[] = []): Place | undefined {
    for (const child of shape.children) {
      if (child.leaf || but.includes(child)) continue;
      this.walk(child, valueAt(value, child.key), { ...bond, type: typeOf(child.key) });
    }
    return bond.from;
  }

  private valuesOf(shape: AnswerShape, value: object): Values {
    const values: Values = {};
    for (const { key, field, leaf } of shape.children) {
      const name = field === 'code' || field === 'libelle' ? field : key;
      if (!leaf) continue;
      const known = this.types.get(name) ?? leaf;
      this.types.set(name, known === leaf ? leaf : 'string');
      const read = valueAt(value, key);
      values[name] = typeof read === 'object' && read !== null ? JSON.stringify(read) : (read as GraphValue);
    }
    return values;
  }

  private add({ label, code }: Place, values: Values): void {
    const rows = this.nodes.get(label) ?? new Map<string, Values>();
    const known = rows.get(code) ?? {};
    for (const [name, value] of Object.entries(values)) known[name] ??= value;
    this.nodes.set(label, rows.set(code, known));
  }

  private link(from: Place, type: string, to: Place, values: Values): void {
    const name = `${from.label}-${type}-${to.label}`;
    const kind = this.links.get(name) ?? { from: from.label, type, to: to.label, rows: new Map<string, Values>() };
    const key = JSON.stringify([from.code, to.code]);
    if (!kind.rows.has(key)) kind.rows.set(key, { ...values, from: from.code, to: to.code });
    this.links.set(name, kind);
  }

  private columnsOf(first: readonly string[], rows: Iterable<Values>): ExportColumn[] {
    const names = new Set(first);
    for (const row of rows) for (const name of Object.keys(row)) names.add(name);
    return [...names].map((name) => ({
      name,
      type: this.types.get(name) ?? 'string',
      nullable: !first.includes(name),
      description: name,
    }));
  }
}

function rowIn(columns: readonly ExportColumn[], values: Values): ExportRow {
  return columns.map(({ name }) => values[name] ?? null);
}

function isNode({ children }: AnswerShape): boolean {
  return children.some(({ field, leaf }) => field === 'code' && leaf !== undefined);
}

function isCodedLink({ children }: AnswerShape): boolean {
  const leaves = children.filter(({ leaf }) => leaf).map(({ field }) => field);
  return leaves.includes('de') && leaves.includes('vers');
}

/** What holds chains of steps has the ends of them all, which are no step. */
function isStep({ children }: AnswerShape): boolean {
  return !children.some(holdsSteps);
}

function holdsSteps(shape: AnswerShape): boolean {
  const ends = shape.children.filter((child) => !child.isList && isNode(child));
  return (shape.isList && ends.length === 2) || (!isNode(shape) && shape.children.some(holdsSteps));
}

/** Several types of the schema tell of one label: MetierResume and FicheMetier of Metier. */
function labelOf(type: string): string {
  return type.replace(/^Fiche(?=[A-Z])/, '').replace(/Resume$/, '');
}

function typeOf(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase();
}
