import { createHash } from 'node:crypto';
import type { GraphModel } from '@rome-graph/domain';
import { releaseLabel, romeGraph, romeHistory } from '@rome-graph/domain';
import type { Neo4j } from '@rome-graph/neo4j';
import { readStoredGraph } from '../../src/sync/stored-graph.reader';

/**
 * A digest of every node, relationship and property of the nomenclature that Neo4j holds: equal digests, equal graphs. Without
 * releases, what the nomenclature says, whenever it was loaded.
 */
export function graphDigest(neo4j: Neo4j, { releases = true } = {}): Promise<string> {
  return digestOf(neo4j, releases ? romeGraph : withoutReleases(romeGraph));
}

/** A digest of every node, relationship and property of the history that Neo4j holds. */
export function historyDigest(neo4j: Neo4j): Promise<string> {
  return digestOf(neo4j, romeHistory);
}

/** The digests of the nomenclature and of the history. */
export function storedDigests(neo4j: Neo4j, options?: { readonly releases?: boolean }): Promise<string[]> {
  return Promise.all([graphDigest(neo4j, options), historyDigest(neo4j)]);
}

function withoutReleases({ nodes, relationships }: GraphModel): GraphModel {
  return {
    nodes: nodes.filter(({ label }) => label !== releaseLabel),
    relationships: relationships.filter(({ from, to }) => from !== releaseLabel && to !== releaseLabel),
  };
}

async function digestOf(neo4j: Neo4j, model: GraphModel): Promise<string> {
  const { nodes, relationships } = await readStoredGraph(neo4j, model);
  const hash = createHash('sha256');
  for (const [{ label }, set] of nodes) {
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
