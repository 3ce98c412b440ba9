import { setTimeout as sleep } from 'node:timers/promises';
import type { Neo4j } from '@rome-graph/neo4j';
import { Neo4jUnusableError, releaseState } from '@rome-graph/neo4j';
import { syncStatement } from './statements';

/** How often a commit that lasts is told again, in milliseconds: what was not told for a minute does not count. */
const renewEveryMs = 10_000;
/** Longest of the transaction that tells it, in milliseconds: short, so that none is left when the commit ends. */
const renewTimeoutMs = 5_000;

/** How often something is said at most. */
const mostTries = 5;

/** Longest wait for the commit of another load, and how often to look, in milliseconds. */
const commitMs = 10 * 60_000;
const lookMs = 500;

/**
 * Waits until no other load is being committed: what is seen of the graph meanwhile is a part of it.
 *
 * @param onWait told once, when there is something to wait for
 */
export async function untilCommitted(neo4j: Neo4j, onWait: () => void): Promise<void> {
  let waits = false;
  for (const end = performance.now() + commitMs; performance.now() < end; await sleep(lookMs)) {
    const [contents] = await neo4j.read<{ nodes: number; bascules: number }>(syncStatement('contents'));
    if (!contents || contents.nodes === contents.bascules) return;
    const { enBascule } = await releaseState(neo4j);
    if (!enBascule) return;
    if (!waits) onWait();
    waits = true;
  }
}

/**
 * Says to those who read that a load is being committed, by a node that other transactions than its own write, for as long as
 * the commit lasts.
 */
export class SwapMark {
  private timer: NodeJS.Timeout | undefined;
  private renewal: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly neo4j: Neo4j,
    private readonly everyMs: number = renewEveryMs,
  ) {}

  /** Says that the commit is about to begin, and goes on saying so. */
  async begin(): Promise<void> {
    await this.say('begin-swap');
    this.timer = setInterval(() => this.renew(), this.everyMs);
  }

  /** Stops saying so, without a word: the commit failed, or nobody knows how it ended. */
  abandon(): void {
    clearInterval(this.timer);
  }

  /** Says that the commit has ended. What cannot be said to a Neo4j that is lost is soon known: the mark grows too old. */
  async end(): Promise<void> {
    this.abandon();
    await this.renewal;
    await this.say('end-swap').catch((error: unknown) => {
      if (!(error instanceof Neo4jUnusableError)) throw error;
    });
  }

  /** Said again when the connection is lost: to say it twice is to say it once. */
  private async say(statement: 'begin-swap' | 'end-swap'): Promise<void> {
    const say = (): Promise<unknown> =>
      this.neo4j.withTransaction((transaction) => transaction.run(syncStatement(statement)));
    for (let tries = 1; ; tries += 1) {
      try {
        await say();
        return;
      } catch (error) {
        if (!(error instanceof Neo4jUnusableError) || tries === mostTries) throw error;
      }
    }
  }

  /** In a session that waits for no commit; one that fails is told again soon, before the mark is too old. */
  private renew(): void {
    const session = this.neo4j.driver.session({ database: this.neo4j.database });
    this.renewal = session
      .run(syncStatement('renew-swap'), {}, { timeout: renewTimeoutMs })
      .finally(() => session.close())
      .catch(() => undefined);
  }
}
