import { restGroupedLabel, slug } from '@rome-graph/domain';
import type { HeldGraph } from './held-graph';
import { HeldLinks, HeldNodes } from './held-graph';

/** A group of nodes: those that have one value under one node. */
interface Group {
  readonly key: string;
  readonly libelle: string;
  readonly above: number;
  readonly members: number[];
}

/**
 * The nodes of a label that the graph has only as a property of others, with their links: sous-catégories de savoirs, whose
 * official codes no open data gives. The key of each is its label as a slug, after that of what is above where another has it.
 */
export function groupedNodes(graph: HeldGraph): HeldNodes {
  const { node, of, under, fields } = restGroupedLabel;
  const members = graph.nodes(of);
  const above = members.linked(under).target;
  const groups = groupsOf(members, above);
  const text = (read: (group: Group) => string): string[] => groups.map(read);
  const columns = new Map([
    [node.key.name, text(({ key }) => key)],
    ['libelle', text(({ libelle }) => libelle)],
  ]);
  const nodes = new HeldNodes(
    node,
    text(({ key }) => key),
    columns,
    Uint32Array.from(groups.keys()),
  );
  const pairs = groups.flatMap(({ members: own }, group) => own.map((member): [number, number] => [member, group]));
  const tops = groups.map((group, index): [number, number] => [index, group.above]);
  members.addLinks(fields.group, linksOf(nodes, members.count, pairs));
  nodes.addLinks(fields.members, linksOf(members, nodes.count, reversed(pairs)));
  nodes.addLinks(fields.above, linksOf(above, nodes.count, tops));
  above.addLinks(fields.below, linksOf(nodes, above.count, reversed(tops)));
  return nodes;
}

function groupsOf(members: HeldNodes, above: HeldNodes): Group[] {
  const groups = new Map<string, Group>();
  const under = members.linked(restGroupedLabel.under);
  for (let member = 0; member < members.count; member++) {
    const libelle = members.value(member, restGroupedLabel.by);
    const top = under.single(member);
    if (typeof libelle !== 'string' || top === undefined) continue;
    const known = groups.get(`${top} ${libelle}`);
    if (known) known.members.push(member);
    else groups.set(`${top} ${libelle}`, { key: String(slug.read(libelle)), libelle, above: top, members: [member] });
  }
  const times = new Map<string, number>();
  for (const { key } of groups.values()) times.set(key, (times.get(key) ?? 0) + 1);
  return [...groups.values()]
    .map((group) => ({ ...group, key: isTaken(group.key) ? `${above.key(group.above)}.${group.key}` : group.key }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));

  function isTaken(key: string): boolean {
    return (times.get(key) ?? 0) > 1 || above.find(key) !== undefined;
  }
}

function reversed(pairs: readonly (readonly [number, number])[]): [number, number][] {
  return pairs.map(([from, to]) => [to, from]);
}

function linksOf(target: HeldNodes, count: number, pairs: [number, number][]): HeldLinks {
  const sorted = pairs.sort(([a, x], [b, y]) => a - b || x - y);
  const starts = new Uint32Array(count + 1);
  for (const [from] of sorted) starts[from + 1] = (starts[from + 1] ?? 0) + 1;
  for (let node = 0; node < count; node++) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  return new HeldLinks(
    target,
    true,
    starts,
    Uint32Array.from(sorted, ([, to]) => to),
    new Map(),
  );
}
