import { storedGraph } from '@rome-graph/domain';
import type { WriteTransaction } from '@rome-graph/neo4j';
import { ConcurrentLoadError } from '@rome-graph/neo4j';
import type { Difference } from './difference';
import { syncStatement } from './statements';

/** What Neo4j itself knows nodes by, during the transaction that asked. */
export class NodeIds {
  constructor(private readonly ids: ReadonlyMap<string, ReadonlyMap<string, string>>) {}

  /** @throws {ConcurrentLoadError} when the node is not there any more. */
  of(label: string, key: string): string {
    const id = this.ids.get(label)?.get(key);
    if (id !== undefined) return id;
    throw new ConcurrentLoadError(
      `The ${label} ${key} was removed from Neo4j while this load was preparing. Nothing was changed; run it again.`,
    );
  }
}

/** Asks Neo4j for what it knows the nodes by that a difference changes, removes, or links. */
export async function findNodes(transaction: WriteTransaction, difference: Difference): Promise<NodeIds> {
  const labels = labelsToFind(difference);
  if (labels.size === 0) return new NodeIds(new Map());
  const declared = storedGraph.nodes.filter(({ label }) => labels.has(label));
  const keys = Object.fromEntries(declared.map(({ label, key }) => [label, key.name]));
  const { records } = await transaction.run(syncStatement('find-nodes'), { keys });
  return new NodeIds(
    new Map(
      records.map((record) => [record.get('label') as string, new Map(record.get('nodes') as [string, string][])]),
    ),
  );
}

function labelsToFind({ nodes, relationships }: Difference): Set<string> {
  const labels = new Set<string>();
  for (const [{ label }, { changed, removed }] of nodes) if (changed.length + removed.length > 0) labels.add(label);
  for (const [{ from, to }, { created, changed, removed }] of relationships) {
    if (created.length + changed.length + removed.length > 0) labels.add(from).add(to);
  }
  return labels;
}
