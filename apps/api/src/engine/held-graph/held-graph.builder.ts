import type { GraphValue, NodeDeclaration, Property, RelationshipDeclaration } from '@rome-graph/domain';
import { documentsThatGive, restGroupedLabel } from '@rome-graph/domain';
import type { Sliced } from '@rome-graph/skill-graph';
import { DroppedNodes } from './dropped-nodes';
import { frenchRanks } from './french-ranks';
import { groupedNodes } from './grouped-nodes';
import type { Column } from './held-graph';
import { HeldGraph, HeldLinks, HeldNodes } from './held-graph';
import type { HeldField } from './held-model';
import { heldFieldsOf, heldLabels } from './held-model';
import type { HeldRows, LinksRow, NodeRow } from './held-rows.reader';
import { MixedReleaseError } from '../mixed-release.error';
import { PackedTexts } from './packed-texts';
import { sortedInSlices } from '../../metiers/sliced-sort';

/** How many rows are read between two stops: some milliseconds. */
const atATime = 2_000;

/** Links as they were read: the places of both ends, and the properties. */
interface Pairs {
  readonly from: number[];
  readonly to: number[];
  readonly values: (readonly GraphValue[])[];
}

/**
 * Builds the graph of fiches, in parts of a few milliseconds.
 *
 * @throws {MixedReleaseError} on a link to a node that was not read: the rows are not of one release.
 */
export function* buildHeldGraph(rows: HeldRows): Sliced<HeldGraph> {
  const labels = new Map<string, HeldNodes>();
  const one = interner();
  for (const declared of heldLabels) {
    labels.set(declared.label, yield* nodesOf(declared, rows.nodes.get(declared.label) ?? [], one));
  }
  const graph = new HeldGraph(labels, rows.sources, rows.releases, new DroppedNodes(rows));
  const loaded = new Set(rows.sources.map(({ code }) => code));
  const isKnown = (relationship: RelationshipDeclaration): boolean =>
    rows.unknown ? !rows.unknown.has(relationship) : isGiven(relationship, loaded);
  for (const declared of heldLabels) {
    for (const field of heldFieldsOf(declared.label)) yield* addLinks(graph, declared, field, { rows, isKnown, one });
  }
  labels.set(restGroupedLabel.node.label, groupedNodes(graph));
  return graph;
}

/** One string for all that are written alike: codes and kinds come again and again. */
type Intern = (value: GraphValue) => GraphValue;

function interner(): Intern {
  const known = new Map<string, string>();
  return (value) => {
    if (typeof value !== 'string') return value;
    const same = known.get(value);
    if (same === undefined) known.set(value, value);
    return same ?? value;
  };
}

function* nodesOf(declared: NodeDeclaration, rows: readonly NodeRow[], one: Intern): Sliced<HeldNodes> {
  const { key, properties } = declared;
  const given = rows.map((row) => one(String(row[key.name])) as string);
  const order = yield* sortedInSlices(rows.length, (a, b) => ((given[a] ?? '') < (given[b] ?? '') ? -1 : 1));
  const sorted = Array.from(order, (place) => rows[place] as NodeRow);
  yield;
  const columns = new Map<string, Column>();
  for (const property of [key, ...properties]) {
    columns.set(property.name, columnOf(property, sorted, one));
    yield;
  }
  const ranks = yield* frenchRanks(sorted.map(({ libelle }) => (typeof libelle === 'string' ? libelle : '')));
  const keys = Array.from(order, (place) => given[place] ?? '');
  return new HeldNodes(declared, keys, columns, ranks);
}

/** What stands in many sentences is long, and seldom read. */
function columnOf({ name, source }: Property, rows: readonly NodeRow[], one: Intern): Column {
  if (source.kind !== 'sentences') return rows.map((row) => one(row[name] ?? null));
  return new PackedTexts(rows.map((row) => (row[name] ?? null) as string | null));
}

function* addLinks(
  graph: HeldGraph,
  { label }: NodeDeclaration,
  { name, relationship, isReverse, target }: HeldField,
  {
    rows,
    isKnown,
    one,
  }: { readonly rows: HeldRows; isKnown(of: RelationshipDeclaration): boolean; readonly one: Intern },
): Sliced<void> {
  const { from, to, values } = yield* pairsOf(graph, relationship, rows.links.get(relationship) ?? []);
  const [owners, ends] = isReverse ? [to, from] : [from, to];
  const nodes = graph.nodes(label);
  const targets = graph.nodes(target);
  const order = inOrderOf(owners, nodes.count, inOrderOf(ends, targets.count));
  yield;
  const columns = relationship.properties.map(({ name: property }, place): [string, Column] => [
    property,
    Array.from(order, (pair) => one(values[pair]?.[place] ?? null)),
  ]);
  const links = new HeldLinks(
    targets,
    isKnown(relationship),
    startsOf(owners, nodes.count),
    order.map((pair) => ends[pair] ?? 0),
    new Map(columns),
  );
  nodes.addLinks(name, links);
}

function* pairsOf(
  graph: HeldGraph,
  { from, to, type }: RelationshipDeclaration,
  rows: readonly LinksRow[],
): Sliced<Pairs> {
  const pairs: Pairs = { from: [], to: [], values: [] };
  const place = (label: string, key: string): number => {
    const found = graph.nodes(label).find(key);
    if (found === undefined) throw new MixedReleaseError(`A link ${type} is of ${label} ${key}, which was not read.`);
    return found;
  };
  for (const row of rows) {
    const start = place(from, row.from);
    for (const [key, ...values] of row.links) {
      pairs.from.push(start);
      pairs.to.push(place(to, key));
      pairs.values.push(values);
      if (pairs.from.length % atATime === 0) yield;
    }
  }
  return pairs;
}

/** Whether one of the documents that give such links was loaded; the export gives the others always. */
function isGiven({ source }: RelationshipDeclaration, loaded: ReadonlySet<unknown>): boolean {
  const documents = source ? documentsThatGive(source.table) : [];
  return documents.length === 0 || documents.some(({ code }) => loaded.has(code));
}

/** Of each node the place of its first link when links stand by their owner, and one more. */
function startsOf(owners: readonly number[], count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (const owner of owners) starts[owner + 1] = (starts[owner + 1] ?? 0) + 1;
  for (let node = 0; node < count; node++) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  return starts;
}

/** Places of a list in the order of its numbers; those of one number as they stood in the order given. */
function inOrderOf(numbers: readonly number[], count: number, given?: Uint32Array): Uint32Array {
  const next = startsOf(numbers, count);
  const order = new Uint32Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) {
    const place = given ? (given[at] ?? 0) : at;
    const number = numbers[place] ?? 0;
    order[next[number] ?? 0] = place;
    next[number] = (next[number] ?? 0) + 1;
  }
  return order;
}
