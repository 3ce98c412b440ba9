import type { NodeDeclaration, RelationshipDeclaration } from '@rome-graph/domain';
import type { Graph, NodeSet, RelationshipSet, Values } from '../graph/desired-graph';
import { sameValues } from '../graph/desired-graph';

/** A relationship, by the keys of its ends. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly values: Values;
}

/** What separates the stored nodes or relationships of one declaration from the desired ones. */
export interface SetDifference<T> {
  readonly created: T[];
  readonly changed: T[];
  readonly removed: T[];
  readonly kept: number;
}

/** A node, by its key. */
export interface KeyedNode {
  readonly key: string;
  readonly values: Values;
}

/** Everything to write so that the stored graph becomes the desired one. */
export interface Difference {
  readonly nodes: ReadonlyMap<NodeDeclaration, SetDifference<KeyedNode>>;
  readonly relationships: ReadonlyMap<RelationshipDeclaration, SetDifference<Link>>;
}

/** Compares two graphs of one model, value by value. */
export function difference(stored: Graph, desired: Graph): Difference {
  return {
    nodes: new Map(
      [...desired.nodes].map(([declared, set]) => [declared, nodeDifference(stored.nodes.get(declared), set)]),
    ),
    relationships: new Map(
      [...desired.relationships].map(([declared, set]) => [
        declared,
        relationshipDifference(stored.relationships.get(declared), set),
      ]),
    ),
  };
}

/** Two differences, of different labels and types, as one. */
export function together(one: Difference, other: Difference): Difference {
  return {
    nodes: new Map([...one.nodes, ...other.nodes]),
    relationships: new Map([...one.relationships, ...other.relationships]),
  };
}

/** Whether there is nothing to write. */
export function isEmpty({ nodes, relationships }: Difference): boolean {
  return writeCount({ nodes, relationships }) === 0;
}

/** How many nodes and relationships there are to write or remove. */
export function writeCount({ nodes, relationships }: Difference): number {
  let count = 0;
  for (const { created, changed, removed } of [...nodes.values(), ...relationships.values()]) {
    count += created.length + changed.length + removed.length;
  }
  return count;
}

function nodeDifference(stored: NodeSet = new Map(), desired: NodeSet): SetDifference<KeyedNode> {
  const result: SetDifference<KeyedNode> = { created: [], changed: [], removed: [], kept: 0 };
  let kept = 0;
  for (const [key, values] of desired) {
    const known = stored.get(key);
    if (!known) result.created.push({ key, values });
    else if (sameValues(known, values)) kept += 1;
    else result.changed.push({ key, values });
  }
  for (const [key, values] of stored) if (!desired.has(key)) result.removed.push({ key, values });
  return { ...result, kept };
}

function relationshipDifference(stored: RelationshipSet = new Map(), desired: RelationshipSet): SetDifference<Link> {
  const result: SetDifference<Link> = { created: [], changed: [], removed: [], kept: 0 };
  let kept = 0;
  for (const [from, targets] of desired) {
    const knownTargets = stored.get(from);
    for (const [to, values] of targets) {
      const known = knownTargets?.get(to);
      if (!known) result.created.push({ from, to, values });
      else if (sameValues(known, values)) kept += 1;
      else result.changed.push({ from, to, values });
    }
  }
  for (const [from, targets] of stored) {
    const wanted = desired.get(from);
    for (const [to, values] of targets) if (!wanted?.has(to)) result.removed.push({ from, to, values });
  }
  return { ...result, kept };
}
