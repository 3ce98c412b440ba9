import { setTimeout as sleep } from 'node:timers/promises';
import { releaseLabel } from '@rome-graph/domain';
import type { Neo4j } from '@rome-graph/neo4j';
import { CommitInDoubtError, ConcurrentLoadError, Neo4jUnreachableError } from '@rome-graph/neo4j';
import { positionOf } from '../graph/desired-graph';
import type { Difference } from './difference';
import { syncStatement } from './statements';
import type { ReleaseState } from './stored-graph.reader';

/** How long a Neo4j that was lost is asked what it did, and how often, in milliseconds. */
const askForMs = 120_000;
const askEveryMs = 1_000;
/** Longest that the lost transaction may hold up the answer, in milliseconds. */
const answerMs = 60_000;

/** What a load would have written, and what was there before. */
interface Written {
  readonly difference: Difference;
  readonly before: ReleaseState;
}

/**
 * Asks a Neo4j whether it committed the load under which it was lost; returns when it did. Asked under the lock of loads, so that
 * what it still does of that load has ended.
 *
 * @throws {Neo4jUnreachableError} when it did not: nothing was changed.
 * @throws {ConcurrentLoadError} when another load was written since.
 * @throws {CommitInDoubtError} the doubt itself, when it does not say.
 */
export async function requireCommitted(
  neo4j: Neo4j,
  doubt: CommitInDoubtError,
  { difference, before }: Written,
): Promise<void> {
  const after = await releasesUnderLock(neo4j, before).catch(() => undefined);
  const loadedAt = momentOf(difference);
  if (!after || loadedAt === undefined) {
    throw new CommitInDoubtError(
      `${doubt.message} npm run rome -- status tells which, once Neo4j answers; the same load again writes what is missing, and nothing twice.`,
      { cause: doubt },
    );
  }
  if (after.some(({ chargeeLe }) => Date.parse(String(chargeeLe)) === loadedAt)) return;
  if (!isSame(after, before)) {
    throw new ConcurrentLoadError('Another load finished once the connection of this one was lost. Run it again.');
  }
  throw new Neo4jUnreachableError(
    `${doubt.message} It was asked since: nothing was committed, and what was there before is there. Run the same load again.`,
    { cause: doubt },
  );
}

/** The releases. Where nothing was committed, nobody is told any more that something is about to be. */
async function releasesUnderLock(neo4j: Neo4j, before: ReleaseState): Promise<ReleaseState> {
  for (const end = performance.now() + askForMs; ; await sleep(askEveryMs)) {
    try {
      return await neo4j.withTransaction(
        async (transaction) => {
          await transaction.run(syncStatement('take-lock'));
          const { records } = await transaction.run(syncStatement('release-state'));
          const releases = records.map((record) => record.toObject() as ReleaseState[number]);
          if (isSame(releases, before)) await transaction.run(syncStatement('end-swap'));
          await transaction.run(syncStatement('drop-lock'));
          return releases;
        },
        { timeoutMs: answerMs },
      );
    } catch (error) {
      if (performance.now() > end) throw error;
    }
  }
}

function isSame(releases: ReleaseState, others: ReleaseState): boolean {
  return JSON.stringify(releases) === JSON.stringify(others);
}

/** When the release was loaded that a difference puts in service; undefined when it puts none there. */
function momentOf({ nodes }: Difference): number | undefined {
  for (const [declared, { created, changed }] of nodes) {
    if (declared.label !== releaseLabel) continue;
    const inService = [...created, ...changed].find(
      ({ values }) => values[positionOf(declared, 'statut')] === 'EN_SERVICE',
    );
    return inService && Date.parse(String(inService.values[positionOf(declared, 'chargeeLe')]));
  }
  return undefined;
}
