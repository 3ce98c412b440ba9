import { setTimeout as sleep } from 'node:timers/promises';
import { Neo4jError } from 'neo4j-driver';

/** How long other loads may take before this one gives up, and how often it asks again, in milliseconds. */
export interface Patience {
  readonly mostMs: number;
  readonly everyMs: number;
}

/** Three times what Neo4j lets one transaction take by itself. */
const usual: Patience = { mostMs: 180_000, everyMs: 250 };

/**
 * What two loads that begin at once do to each other in Neo4j: they meet in an index that is there before its constraint is,
 * in each other's locks, or in waits that Neo4j does not see as a deadlock and ends when a transaction has taken its time.
 */
const byOtherLoads =
  /\.Schema\.|Transaction\.(DeadlockDetected|LockClientStopped|LockAcquisitionTimeout|Outdated|Terminated|TransactionTimedOut)/;

/**
 * Does what may be done any number of times, again where another load stood in its way: what that one did is then found done.
 *
 * @throws what the work throws for any other reason, or still throws when the patience is over.
 */
export async function pastOtherLoads<Result>(
  work: () => Promise<Result>,
  { mostMs, everyMs }: Patience = usual,
): Promise<Result> {
  for (const end = performance.now() + mostMs; ; await sleep(everyMs)) {
    try {
      return await work();
    } catch (error) {
      if (!isByOtherLoads(error) || performance.now() > end) throw error;
    }
  }
}

function isByOtherLoads(error: unknown): boolean {
  return error instanceof Neo4jError && byOtherLoads.test(error.code);
}
