import { setTimeout as delay } from 'node:timers/promises';
import type { EmbeddedServer } from '@rome-graph/embedded-neo4j';
import { openNeo4j } from '@rome-graph/neo4j';

/** How a Neo4j is kept. */
export interface KeeperOptions {
  /** Starts another one on the same store and at the same ports as one that has ended. */
  readonly startAgain: (former: EmbeddedServer) => Promise<EmbeddedServer>;
  readonly say: (message: string) => void;
  /** Longest silence before a Neo4j is ended and started again, in milliseconds. */
  readonly silenceMs: number;
  /** Aborted when nothing is to be started any more. */
  readonly over: AbortSignal;
}

/** How long to wait before each try to start Neo4j again, in milliseconds: there are as many tries. */
const waitsMs = [1_000, 5_000, 15_000];
/** One that has lived for longer has recovered: its end is the first again. In milliseconds. */
const recoveredMs = 10 * 60_000;
/** How often a Neo4j is asked whether it answers, and how long it may take, in milliseconds. */
const askEveryMs = 10_000;
const answerMs = 5_000;

/**
 * Keeps the Neo4j of `rome start` running: one that ends, or is silent for too long, is started again at the same address, so
 * that the API finds it there. After three tries it says what to do; what needs no Neo4j goes on.
 */
export class Neo4jKeeper {
  private tries = 0;
  private begun = Date.now();
  private ends = 0;
  private revival: Promise<boolean> = Promise.resolve(true);

  constructor(
    private server: EmbeddedServer,
    private readonly options: KeeperOptions,
  ) {
    this.keep(server);
  }

  /** How often Neo4j has ended by itself. */
  get endings(): number {
    return this.ends;
  }

  /** Whether Neo4j answers, once it has been started again where that is needed; false when it cannot be, or is not to be. */
  async answersAgain(): Promise<boolean> {
    while (!this.options.over.aborted) {
      if (!(await this.revival)) return false;
      if (this.server.isRunning && (await failureOf(this.server)) === undefined) return true;
      await pause(askEveryMs / 10, this.options.over);
    }
    return false;
  }

  /** Stops what runs. */
  async stop(): Promise<void> {
    await this.revival;
    await this.server.stop();
  }

  private keep(server: EmbeddedServer): void {
    this.server = server;
    this.begun = Date.now();
    let told = false;
    const ended = (words: string): void => {
      if (told) return;
      told = true;
      this.ends += 1;
      this.revival = this.revive(words);
    };
    server.onEnd(ended);
    if (server.isRunning) void this.watch(server);
    else ended('');
  }

  /** Ends a Neo4j that has been silent for too long; its end is then like any other. */
  private async watch(server: EmbeddedServer): Promise<void> {
    const { silenceMs, over, say } = this.options;
    const everyMs = Math.min(askEveryMs, silenceMs / 2);
    let heard = performance.now();
    while (await pause(everyMs, over)) {
      if (!server.isRunning) return;
      const failure = await failureOf(server);
      if (failure === undefined) heard = performance.now();
      if (performance.now() - heard < silenceMs || over.aborted) continue;
      say(`Neo4j has not answered for ${silenceMs / 1000} s (ROME_NEO4J_SILENCE_TIMEOUT): it is ended. ${failure}`);
      server.kill();
      return;
    }
  }

  private async revive(words: string): Promise<boolean> {
    const { over, say, startAgain } = this.options;
    if (Date.now() - this.begun > recoveredMs) this.tries = 0;
    say(`Neo4j stopped by itself. The API goes on; Neo4j is started again. ${words}`.trim());
    for (; this.tries < waitsMs.length;) {
      const wait = waitsMs[this.tries] ?? 0;
      this.tries += 1;
      if (!(await pause(wait, over))) return false;
      try {
        const server = await startAgain(this.server);
        say(`Neo4j is back, at the ${ordinal(this.tries)} try.`);
        this.keep(server);
        return true;
      } catch (error) {
        if (over.aborted) return false;
        say(`The ${ordinal(this.tries)} try failed. ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    say(
      `Neo4j is not started again any more: it ended ${waitsMs.length + 1} times, or could not be started. The API goes on with ` +
        'what it answers from memory; what is read from Neo4j is refused. Mend what the messages above and the log of Neo4j ' +
        'say, then stop this with Ctrl-C and run npm start again.',
    );
    return false;
  }
}

function ordinal(number: number): string {
  return ['first', 'second', 'third'][number - 1] ?? `${number}th`;
}

/** Why a Neo4j does not answer; undefined when it does. */
async function failureOf({ connection }: EmbeddedServer): Promise<string | undefined> {
  const neo4j = openNeo4j(connection, { connectionTimeoutMs: answerMs, acquisitionTimeoutMs: answerMs });
  try {
    await neo4j.read('RETURN 1 AS one', {}, { timeoutMs: answerMs });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await neo4j.close();
  }
}

/** Whether the time has passed before it was over. */
function pause(milliseconds: number, over: AbortSignal): Promise<boolean> {
  return delay(milliseconds, true, { signal: over }).catch(() => false);
}
