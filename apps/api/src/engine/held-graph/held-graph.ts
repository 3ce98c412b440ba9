import type { GraphValue, NodeDeclaration } from '@rome-graph/domain';
import { metierLabel } from './held-model';
import type { DroppedNodes } from './dropped-nodes';
import type { NodeRow } from './held-rows.reader';

/** The values of one property, by place. */
export interface Column {
  at(index: number): GraphValue | undefined;
}

/** The links by which one goes on from nodes to others. Those of a node stand in the order of the keys they lead to. */
export class HeldLinks {
  /**
   * @param target what they lead to
   * @param isKnown whether a source that gives such links was loaded: without one, no link says nothing
   * @param starts of each node the place of its first link, and one more
   * @param ends of each link the node it leads to
   */
  constructor(
    readonly target: HeldNodes,
    readonly isKnown: boolean,
    private readonly starts: Uint32Array,
    private readonly ends: Uint32Array,
    private readonly columns: ReadonlyMap<string, Column>,
  ) {}

  /** How many links there are in all. */
  get size(): number {
    return this.ends.length;
  }

  /** How many links a node has. */
  count(node: number): number {
    return (this.starts[node + 1] ?? 0) - (this.starts[node] ?? 0);
  }

  /** The places of the links of a node. */
  of(node: number): number[] {
    const places: number[] = [];
    for (let link = this.starts[node] ?? 0; link < (this.starts[node + 1] ?? 0); link++) places.push(link);
    return places;
  }

  /** The node that a link leads to. */
  end(link: number): number {
    return this.ends[link] ?? 0;
  }

  /** The one node that a node leads to; undefined where it leads to none. */
  single(node: number): number | undefined {
    return this.count(node) > 0 ? this.end(this.starts[node] ?? 0) : undefined;
  }

  /** A property of a link. @throws on a name that the declaration has not. */
  value(link: number, property: string): GraphValue {
    return valueOf(this.columns, property, link);
  }

  /** The place, in the alphabetical order of French, of what a link leads to. */
  rank(link: number): number {
    return this.target.rank(this.end(link));
  }
}

/** The nodes of a label, in the order of their keys. */
export class HeldNodes {
  private readonly places: ReadonlyMap<string, number>;
  private readonly links = new Map<string, HeldLinks>();

  constructor(
    readonly declared: NodeDeclaration,
    private readonly keys: readonly string[],
    private readonly columns: ReadonlyMap<string, Column>,
    private readonly ranks: Uint32Array,
  ) {
    this.places = new Map(keys.map((key, place) => [key, place]));
  }

  /** How many there are. */
  get count(): number {
    return this.keys.length;
  }

  /** The place of a node by its key; undefined of none. */
  find(key: string): number | undefined {
    return this.places.get(key);
  }

  /** The key of a node. */
  key(node: number): string {
    return this.keys[node] ?? '';
  }

  /** A property of a node. @throws on a name that the declaration has not. */
  value(node: number, property: string): GraphValue {
    return valueOf(this.columns, property, node);
  }

  /** The place of the label of a node in the alphabetical order of French. */
  rank(node: number): number {
    return this.ranks[node] ?? 0;
  }

  /** The links of a field of the declaration. @throws on one that is not held. */
  linked(field: string): HeldLinks {
    const links = this.links.get(field);
    if (!links) throw new Error(`${this.declared.label}.${field} is not held: see held-model.ts.`);
    return links;
  }

  /** Gives the links of a field, while the graph is built. */
  addLinks(field: string, links: HeldLinks): void {
    this.links.set(field, links);
  }
}

/** A release as fiches are read from it: nodes and links by the names of the declaration. Never changes once built. */
export class HeldGraph {
  constructor(
    private readonly labels: ReadonlyMap<string, HeldNodes>,
    /** The documents that the release was made of, by code. */
    readonly sources: readonly NodeRow[],
    /** The release in service and those that the graph held before it. */
    readonly releases: readonly NodeRow[],
    /** What former releases had and this one has not. */
    readonly dropped: DroppedNodes,
  ) {}

  /** The nodes of a label. @throws on one that is not held. */
  nodes(label: string): HeldNodes {
    const nodes = this.labels.get(label);
    if (!nodes) throw new Error(`${label} is not held: see held-model.ts.`);
    return nodes;
  }
}

/** How many links of a field a métier has; null where no document that gives them is loaded. */
export function countIfKnown(held: HeldGraph, code: string, field: string): number | null {
  const metiers = held.nodes(metierLabel);
  const links = metiers.linked(field);
  const metier = metiers.find(code);
  return links.isKnown && metier !== undefined ? links.count(metier) : null;
}

function valueOf(columns: ReadonlyMap<string, Column>, property: string, place: number): GraphValue {
  const column = columns.get(property);
  if (!column) throw new Error(`No property ${property} is held.`);
  return column.at(place) ?? null;
}
