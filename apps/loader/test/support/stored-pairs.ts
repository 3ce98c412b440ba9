import type { Neo4j } from '@rome-graph/neo4j';
import type { ExpectedGraph } from './expected-graph';
import { ogrLabels } from './expected-graph';

interface StoredNode {
  readonly label: string;
  readonly code: string | null;
  readonly codeOgr: string | null;
}

const described = (node: string): string =>
  `{label: labels(${node})[0], codeOgr: ${node}.codeOgr,
    code: CASE WHEN ${node}:Release THEN ${node}.version WHEN ${node}:Obsolete OR ${node}:CodeExterne THEN ${node}.cle ELSE ${node}.code END}`;

/** The keys and links that Neo4j holds, in the form of those that a spec expects. */
export async function storedPairs(neo4j: Neo4j): Promise<ExpectedGraph> {
  const nodes = new Map<string, Set<string>>();
  for (const { node } of await neo4j.read<{ node: StoredNode }>(`MATCH (n) RETURN ${described('n')} AS node`)) {
    addTo(nodes, node.label, keyOf(node));
  }
  const links = new Map<string, Set<string>>();
  for (const { from, type, to } of await neo4j.read<{ from: StoredNode; type: string; to: StoredNode }>(
    `MATCH (a)-[r]->(b) RETURN ${described('a')} AS from, type(r) AS type, ${described('b')} AS to`,
  )) {
    addTo(links, `${from.label}-${type}-${to.label}`, `${keyOf(from)}→${keyOf(to)}`);
  }
  return { nodes, links };
}

/** Adds a value to the set of a name. */
export function addTo(sets: Map<string, Set<string>>, name: string, value: string): void {
  sets.set(name, (sets.get(name) ?? new Set()).add(value));
}

function keyOf({ label, code, codeOgr }: StoredNode): string {
  return (ogrLabels.includes(label) ? codeOgr : code) ?? '';
}
