import type { GraphValue, NodeDeclaration, RelationshipDeclaration } from '@rome-graph/domain';
import { isOfRelease, typeOf } from '@rome-graph/domain';
import type { Sliced } from '@rome-graph/skill-graph';
import { heldLabels, heldRelationships } from '../../engine/held-graph/held-model';
import type { HeldRows, LinksRow, NodeRow } from '../../engine/held-graph/held-rows.reader';
import type { Comparison, StoredChange } from './comparison';
import { linkValues } from './comparison';

/** How many rows are worked on between two stops: a millisecond or two. */
const atATime = 200;

/** What the history of a release lacks, so that the one before it cannot be told. */
export class HistoryGapError extends Error {
  override readonly name = 'HistoryGapError';
}

type Nodes = Map<string, NodeRow>;
type Links = Map<string, Map<string, readonly GraphValue[]>>;

/** Rows by key, as they change. */
interface Told {
  readonly nodes: ReadonlyMap<string, Nodes>;
  readonly links: ReadonlyMap<RelationshipDeclaration, Links>;
  /** What releases dropped, by label and code. */
  readonly dropped: ReadonlyMap<string, NodeRow>;
}

/**
 * The rows of a former release, from those of the one that was loaded over it and all that changed between them. A property that
 * one of the two does not give is unknown, and so are links of which the former has none, or that documents bring.
 *
 * @throws {HistoryGapError} where something that was dropped is not as it was then.
 */
export function* rowsBefore(rows: HeldRows, comparison: Comparison): Sliced<HeldRows> {
  const told = yield* toldOf(rows);
  let count = 0;
  for (const change of comparison.changements) {
    undo(told, change, comparison.depuis);
    if (++count % atATime === 0) yield;
  }
  const nodes = new Map<string, readonly NodeRow[]>();
  for (const declared of heldLabels.filter(isOfRelease)) {
    nodes.set(declared.label, yield* withoutUnknown(declared, told.nodes.get(declared.label), comparison));
  }
  const links = new Map<RelationshipDeclaration, readonly LinksRow[]>();
  for (const [declared, set] of told.links) links.set(declared, yield* linkRows(set));
  const isEarlier = ({ dernierEn }: NodeRow): boolean => Number(dernierEn) < Number(comparison.depuis);
  return {
    nodes,
    links,
    sources: [],
    releases: rows.releases,
    dropped: rows.dropped.filter(isEarlier),
    replacements: [],
    unknown: new Set(heldRelationships.filter((declared) => (told.links.get(declared)?.size ?? 0) === 0)),
  };
}

function* toldOf(rows: HeldRows): Sliced<Told> {
  const nodes = new Map<string, Nodes>();
  for (const { label, key } of heldLabels) {
    const own: Nodes = new Map();
    for (const row of rows.nodes.get(label) ?? []) {
      own.set(String(row[key.name]), row);
      if (own.size % atATime === 0) yield;
    }
    nodes.set(label, own);
    yield;
  }
  const links = new Map<RelationshipDeclaration, Links>();
  for (const declared of heldRelationships.filter(isOfRelease)) {
    const set: Links = new Map();
    for (const { from, links: own } of rows.links.get(declared) ?? []) {
      set.set(from, new Map(own.map(([key, ...values]) => [key, values])));
      if (set.size % atATime === 0) yield;
    }
    links.set(declared, set);
    yield;
  }
  return { nodes, links, dropped: new Map(rows.dropped.map((row) => [`${row.nature} ${row.sujet}`, row])) };
}

function undo(told: Told, change: StoredChange, depuis: string): void {
  if (change.cible !== null) {
    undoLinks(told, change);
    return;
  }
  const { type, nature, sujet, attribut } = change;
  const nodes = told.nodes.get(nature);
  if (!nodes) return;
  if (type === 'CREE') {
    nodes.delete(sujet);
    // Where a created node belongs is part of its creation.
    for (const [{ from }, set] of told.links) if (from === nature) set.delete(sujet);
  } else if (type === 'SUPPRIME') nodes.set(sujet, droppedAs(told, nature, sujet, depuis));
  else if (attribut !== null) {
    const row = nodes.get(sujet);
    if (row) nodes.set(sujet, { ...row, [attribut]: formerValue(nature, attribut, change.ancien?.[0]) });
  }
}

function droppedAs({ dropped }: Told, nature: string, sujet: string, depuis: string): NodeRow {
  const row = dropped.get(`${nature} ${sujet}`);
  if (row?.dernierEn === depuis) return row;
  throw new HistoryGapError(`${nature} ${sujet} is not kept as it was in ${depuis}.`);
}

function undoLinks({ links }: Told, change: StoredChange): void {
  const { nature, sujet, attribut, cible, ancien, nouveau, anciennesValeurs } = change;
  for (const [declared, set] of links) {
    if (declared.from !== nature || declared.type !== attribut || declared.to !== cible) continue;
    const own = new Map(set.get(sujet));
    for (const key of nouveau ?? []) own.delete(key);
    const names = declared.properties.map(({ name }) => name);
    for (const [place, key] of (ancien ?? []).entries()) own.set(key, linkValues(anciennesValeurs?.[place], names));
    if (own.size === 0) set.delete(sujet);
    else set.set(sujet, own);
  }
}

/** A change tells every value as a text. */
function formerValue(label: string, name: string, text: string | undefined): GraphValue {
  if (text === undefined) return null;
  const property = heldLabels
    .find((declared) => declared.label === label)
    ?.properties.find((each) => each.name === name);
  const type = property && typeOf(property);
  if (type === 'boolean') return text === 'true';
  return type === 'integer' || type === 'float' ? Number(text) : text;
}

function* withoutUnknown(
  { label, key, properties }: NodeDeclaration,
  nodes: Nodes = new Map(),
  { proprietes }: Comparison,
): Sliced<NodeRow[]> {
  const known = properties.map(({ name }) => name).filter((name) => proprietes.includes(`${label}.${name}`));
  const rows: NodeRow[] = [];
  for (const row of nodes.values()) {
    rows.push(Object.fromEntries([key.name, ...known].map((name) => [name, row[name] ?? null])));
    if (rows.length % atATime === 0) yield;
  }
  return rows;
}

function* linkRows(set: Links): Sliced<LinksRow[]> {
  const rows: LinksRow[] = [];
  for (const [from, own] of set) {
    rows.push({ from, links: [...own].map(([key, values]) => [key, ...values] as const) });
    if (rows.length % atATime === 0) yield;
  }
  return rows;
}
