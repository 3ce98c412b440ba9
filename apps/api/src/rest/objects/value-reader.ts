import type { GraphValue } from '@rome-graph/domain';
import { restObjects } from '@rome-graph/domain';
import type { HeldGraph } from '../../engine/held-graph/held-graph';
import { readValue } from './values';

/** A value of a node as the official APIs write it; undefined where there is none. */
export type ReadNode = (node: number) => GraphValue | undefined;

/**
 * What reads a field of the nodes of a label, by its name or, of the one node that a field leads to, by both with a point
 * (`metier.code`); undefined of a name that is no value.
 */
export function valueReader(held: HeldGraph, label: string, name: string): ReadNode | undefined {
  const [first = '', ...rest] = name.split('.');
  const source = restObjects.get(label)?.fields[first];
  const nodes = held.nodes(label);
  if (rest.length > 0) {
    if (source?.kind !== 'links' || !source.one) return undefined;
    const links = nodes.linked(source.fields[0] ?? '');
    const read = valueReader(held, links.target.declared.label, rest.join('.'));
    return (
      read &&
      ((node): GraphValue | undefined => {
        const end = links.single(node);
        return end === undefined ? undefined : read(end);
      })
    );
  }
  if (source?.kind === 'constant') return () => source.value;
  if (source?.kind !== 'property') return source?.kind === 'absent' ? (): undefined => undefined : undefined;
  const { property, reading } = source;
  return (node) => {
    const key = nodes.key(node);
    return readValue(property === undefined ? key : nodes.value(node, property), reading, key);
  };
}
