import type { GraphValue, NodeDeclaration } from '@rome-graph/domain';
import { isOfRelease } from '@rome-graph/domain';
import type { Graph, NodeSet, Values } from '../graph/desired-graph';

/** Codes that replace a code which was dropped, by that code. */
export type Replacements = ReadonlyMap<string, readonly string[]>;

/** What the nodes of a release become when another takes its place. */
export interface Succession {
  /** What the graph holds. */
  readonly former: Graph;
  /** The version of that release. */
  readonly version: string;
  /** What it is to hold. */
  readonly current: Graph;
  /** What the journals given with the new release say. */
  readonly replacements: Replacements;
}

/** The key of what was dropped: nature and code. */
export function obsoleteKey(nature: string, sujet: string): string {
  return `${nature}:${sujet}`;
}

/**
 * What is obsolete once the current graph is in service: what was already and has not come back, and what the former graph
 * held and the current one does not.
 *
 * @param declared the label Obsolete
 * @param known what was obsolete before
 */
export function nextObsoletes(declared: NodeDeclaration, known: NodeSet, succession: Succession): NodeSet {
  const next: NodeSet = new Map();
  for (const [key, values] of known) {
    const { nature, sujet } = subjectOf(declared, values);
    if (!isLive(succession.current, nature, sujet)) next.set(key, values);
  }
  for (const [label, set] of succession.former.nodes) {
    if (!isOfRelease(label)) continue;
    const live = succession.current.nodes.get(label);
    for (const [sujet, values] of set) {
      if (!live?.has(sujet))
        next.set(obsoleteKey(label.label, sujet), asObsolete(declared, label, sujet, values, succession.version));
    }
  }
  for (const [key, values] of next) {
    const replacing = succession.replacements.get(subjectOf(declared, values).sujet);
    if (replacing) next.set(key, withValue(declared, values, 'remplacePar', [...replacing].sort()));
  }
  return next;
}

/** The nature and the code of what was dropped. */
export function subjectOf(declared: NodeDeclaration, values: Values): { nature: string; sujet: string } {
  return { nature: String(valueOf(declared, values, 'nature')), sujet: String(valueOf(declared, values, 'sujet')) };
}

/** A property of what was dropped. */
export function valueOf(declared: NodeDeclaration, values: Values, name: string): GraphValue {
  return values[declared.properties.findIndex((property) => property.name === name)] ?? null;
}

/** Whether a graph holds a node under a label. */
export function isLive(graph: Graph, nature: string, sujet: string): boolean {
  for (const [{ label }, set] of graph.nodes) if (label === nature) return set.has(sujet);
  return false;
}

function asObsolete(
  declared: NodeDeclaration,
  former: NodeDeclaration,
  sujet: string,
  values: Values,
  dernierEn: string,
): Values {
  const known: Record<string, GraphValue> = {
    ...Object.fromEntries(former.properties.map(({ name }, position) => [name, values[position] ?? null])),
    [former.key.name]: sujet,
    nature: former.label,
    sujet,
    dernierEn,
  };
  return declared.properties.map(({ name }) => known[name] ?? null);
}

function withValue(declared: NodeDeclaration, values: Values, name: string, value: GraphValue): Values {
  return values.map((known, position) => (declared.properties[position]?.name === name ? value : known));
}
