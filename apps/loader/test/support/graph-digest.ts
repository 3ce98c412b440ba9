import { createHash } from 'node:crypto';
import { releaseLabel, romeGraph } from '@rome-graph/domain';
import type { Neo4j } from '@rome-graph/neo4j';
import { readStoredGraph } from '../../src/sync/stored-graph.reader';

/**
 * A digest of every node, relationship and property that Neo4j holds: equal digests, equal graphs. Without releases, what
 * the nomenclature says, whenever it was loaded.
 */
export async function graphDigest(neo4j: Neo4j, { releases = true } = {}): Promise<string> {
  const { nodes, relationships } = await readStoredGraph(neo4j, romeGraph);
  const hash = createHash('sha256');
  for (const [{ label }, set] of nodes) {
    if (label === releaseLabel && !releases) continue;
    for (const [key, values] of [...set].sort(byKey)) hash.update(JSON.stringify([label, key, values]));
  }
  for (const [{ type }, set] of relationships) {
    for (const [from, targets] of [...set].sort(byKey)) {
      for (const [to, values] of [...targets].sort(byKey)) hash.update(JSON.stringify([type, from, to, values]));
    }
  }
  return hash.digest('hex');
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
