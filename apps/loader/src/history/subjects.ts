import type { LabelReader } from '@rome-graph/domain';
import type { Graph, NodeSet } from '../graph/desired-graph';

/** Reads the libellé of any node of two releases. */
export function labelReader(former: Graph, current: Graph): LabelReader {
  const setsOf = (graph: Graph): Map<string, { set: NodeSet; position: number }> =>
    new Map(
      [...graph.nodes].map(([{ label, properties }, set]) => [
        label,
        { set, position: properties.findIndex(({ name }) => name === 'libelle') },
      ]),
    );
  const [before, after] = [setsOf(former), setsOf(current)];
  return (label, key) => {
    const { set, position } = (after.get(label)?.set.has(key) ? after : before).get(label) ?? {};
    const libelle = position === undefined ? undefined : set?.get(key)?.[position];
    return typeof libelle === 'string' ? libelle : null;
  };
}

/** The keys of both, in order. */
export function keysOf(former: ReadonlyMap<string, unknown>, current: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...former.keys(), ...current.keys()])].sort();
}
