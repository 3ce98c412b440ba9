import type { GraphModel } from '@rome-graph/domain';
import type { Neo4j } from '@rome-graph/neo4j';
import type { Graph } from '../graph/desired-graph';
import { ConcurrentLoadError } from './database.error';
import type { Difference } from './difference';
import type { OnRowsWritten } from './difference.writer';
import { writeDifference } from './difference.writer';
import { syncStatement } from './statements';
import type { ReleaseState } from './stored-graph.reader';
import { readStoredGraph } from './stored-graph.reader';

/** Longest that the one transaction of a load may take, in milliseconds. */
export const loadTimeoutMs = 10 * 60_000;

/** What Neo4j holds, and the releases that were in it when the reading began. */
export interface StoredState {
  readonly graph: Graph;
  readonly releases: ReleaseState;
}

/** Reads what Neo4j holds. */
export async function readStoredState(neo4j: Neo4j, model: GraphModel): Promise<StoredState> {
  const releases = await neo4j.read<ReleaseState[number]>(syncStatement('release-state'));
  return { releases, graph: await readStoredGraph(neo4j, model) };
}

/**
 * Writes a difference in one transaction: a reader sees all of it or nothing, and a kill at any moment leaves what was
 * there. Loads wait for one another.
 *
 * @throws {ConcurrentLoadError} when another load wrote after this one had read the graph.
 */
export async function writeInOneTransaction(
  neo4j: Neo4j,
  difference: Difference,
  releases: ReleaseState,
  onRowsWritten: OnRowsWritten,
): Promise<void> {
  await neo4j.withTransaction(
    async (transaction) => {
      await transaction.run(syncStatement('take-lock'));
      const current = await transaction.run(syncStatement('release-state'));
      if (JSON.stringify(current.records.map((record) => record.toObject())) !== JSON.stringify(releases)) {
        throw new ConcurrentLoadError(
          'Another load finished while this one was preparing. Nothing was changed; run it again.',
        );
      }
      await writeDifference(transaction, difference, onRowsWritten);
      await transaction.run(syncStatement('drop-lock'));
    },
    { timeoutMs: loadTimeoutMs },
  );
}
