import type { GraphValue, RestSource } from '@rome-graph/domain';
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
  if (!source) return undefined;
  if (rest.length > 0) return throughOne(held, label, source, rest.join('.'));
  const nodes = held.nodes(label);
  switch (source.kind) {
    case 'constant':
      return () => source.value;
    case 'absent':
      return () => undefined;
    case 'property':
      return (node) => {
        const key = nodes.key(node);
        const { property, reading } = source;
        return readValue(property === undefined ? key : nodes.value(node, property), reading, key);
      };
    default:
      return undefined;
  }
}

function throughOne(held: HeldGraph, label: string, source: RestSource, name: string): ReadNode | undefined {
  if (source.kind !== 'links' || !source.one) return undefined;
  const links = held.nodes(label).linked(source.fields[0] ?? '');
  const read = valueReader(held, links.target.declared.label, name);
  if (!read) return undefined;
  return (node) => {
    const end = links.single(node);
    return end === undefined ? undefined : read(end);
  };
}
