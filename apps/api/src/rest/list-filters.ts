import type { RestFilter } from '@rome-graph/domain';
import type { HeldGraph } from '../engine/held-graph/held-graph';
import { foldText } from '../metiers/words';
import type { ReadyResource } from './resources';
import { badParameter } from './rest.errors';

/** The six types by their letter. */
const riasec: Readonly<Record<string, string>> = {
  realiste: 'R',
  investigateur: 'I',
  artistique: 'A',
  social: 'S',
  entreprenant: 'E',
  conventionnel: 'C',
};

/** The filters that a request has, as one text: the same for those that keep the same. */
export function filtersText({ filters }: ReadyResource, parameters: URLSearchParams): string {
  return filters
    .flatMap(({ name, reading }) => parameters.getAll(name).map((value) => `${name}=${valueOf(value, name, reading)}`))
    .sort()
    .join('&');
}

/** Whether a list shows a node of a label: of those that the resource shows, and that every filter of the request keeps. */
export function nodesKept(
  held: HeldGraph,
  { labels, filters }: ReadyResource,
  label: string,
  parameters: URLSearchParams,
): (node: number) => boolean {
  const nodes = held.nodes(label);
  const tests = filters.flatMap((filter) =>
    parameters
      .getAll(filter.name)
      .map((value) => testOf(held, label, filter, valueOf(value, filter.name, filter.reading))),
  );
  const where = labels.find((each) => each.label === label)?.where;
  if (where) tests.push((node) => nodes.value(node, where.property) === where.value);
  return (node) => tests.every((test) => test(node));
}

function testOf(
  held: HeldGraph,
  label: string,
  { property, links }: RestFilter,
  value: string,
): (node: number) => boolean {
  const nodes = held.nodes(label);
  if (links) {
    const ways = links.map((field) => nodes.linked(field));
    const targets = ways.map(({ target }) => target.find(value));
    return (node) => ways.some((way, index) => way.of(node).some((link) => way.end(link) === targets[index]));
  }
  if (property === undefined) return () => false;
  if (property === '') return (node) => nodes.key(node) === value;
  return (node) => nodes.value(node, property) === value;
}

function valueOf(value: string, name: string, reading: RestFilter['reading']): string {
  if (reading === 'naf') return value.padStart(2, '0');
  if (reading !== 'riasec') return value;
  const letter = riasec[foldText(value)] ?? value.trim().toUpperCase();
  if (Object.values(riasec).includes(letter)) return letter;
  throw badParameter(`Le paramètre '${name}' vaut une des lettres R, I, A, S, E et C, ou le nom d'un type RIASEC.`);
}
