import type { GraphModel } from '@rome-graph/domain';
import { romeHistory } from '@rome-graph/domain';
import type { Neo4j } from '@rome-graph/neo4j';
import { CommitInDoubtError, ConcurrentLoadError } from '@rome-graph/neo4j';
import type { Graph } from '../graph/desired-graph';
import { emptyGraph } from '../graph/desired-graph';
import { inOrder } from '../history/next-history';
import { requireCommitted } from './commit-in-doubt';
import type { Difference } from './difference';
import type { OnRowsWritten } from './difference.writer';
import { writeDifference } from './difference.writer';
import { syncStatement } from './statements';
import { SwapMark } from './swap-mark';
import type { ReleaseState } from './stored-graph.reader';
import { readStoredGraph } from './stored-graph.reader';
import { readStoredHistory } from './stored-history.reader';

/** Longest that the one transaction of a load may take, in milliseconds. */
export const loadTimeoutMs = 10 * 60_000;

/** What Neo4j holds, and the releases that were in it when the reading began. */
export interface StoredState {
  readonly graph: Graph;
  /** The part of the history that a load may change. */
  readonly history: Graph;
  readonly releases: ReleaseState;
}

/**
 * Reads what Neo4j holds, to be compared with a version. Without any release it holds nothing: a database that holds anything
 * else was refused before, and a load that writes meanwhile adds its release, which stops this one.
 */
export async function readStoredState(neo4j: Neo4j, model: GraphModel, version: string): Promise<StoredState> {
  const releases = await readReleases(neo4j);
  if (releases.length === 0) return { releases, graph: emptyGraph(model), history: emptyGraph(romeHistory) };
  const graph = await readStoredGraph(neo4j, model);
  const history = await readStoredHistory(neo4j, inOrder(versionInService(releases) ?? version, version));
  return { releases, graph, history };
}

/** The releases that Neo4j holds or has held. */
export function readReleases(neo4j: Neo4j): Promise<ReleaseState> {
  return neo4j.read<ReleaseState[number]>(syncStatement('release-state'));
}

/** The version that the graph holds; undefined when it holds none. */
export function versionInService(releases: ReleaseState): string | undefined {
  const inService = releases.find(({ statut }) => statut === 'EN_SERVICE');
  return inService && String(inService.version);
}

/**
 * Writes a difference in one transaction: a reader sees all of it or nothing, and a kill at any moment leaves what was
 * there. Loads wait for one another.
 *
 * Neo4j shows the changes one by one while it commits them: a node Bascule says so to those who read meanwhile. It is written
 * just before the commit, by a transaction of its own, renewed while that lasts, and removed after it; one that a kill left
 * behind is soon too old to count, and the next load removes it.
 *
 * Nothing is written twice: when the connection is lost while Neo4j commits, it is asked what it did.
 *
 * @throws {ConcurrentLoadError} when another load wrote after this one had read the graph.
 * @throws {Neo4jUnreachableError} when the connection was lost and nothing was changed.
 * @throws {CommitInDoubtError} when it was lost, and Neo4j does not say whether it committed.
 */
export async function writeInOneTransaction(
  neo4j: Neo4j,
  difference: Difference,
  releases: ReleaseState,
  onRowsWritten: OnRowsWritten,
): Promise<void> {
  const mark = new SwapMark(neo4j);
  const written = neo4j.withTransaction(
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
      await mark.begin();
    },
    { timeoutMs: loadTimeoutMs },
  );
  try {
    await written;
  } catch (error) {
    if (!(error instanceof CommitInDoubtError)) throw error;
    await requireCommitted(neo4j, error, { difference, before: releases });
  } finally {
    mark.abandon();
  }
  await mark.end();
}
