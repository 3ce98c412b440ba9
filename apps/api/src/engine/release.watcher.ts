import { setTimeout as sleep } from 'node:timers/promises';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import { Injectable, Logger } from '@nestjs/common';
import { modelFingerprint, storedGraph } from '@rome-graph/domain';
import type { ReadOptions } from '@rome-graph/neo4j';
import { inTime, Neo4j } from '@rome-graph/neo4j';
import { ApiConfiguration } from '../platform/configuration/api.configuration';
import { EngineService } from './engine.service';
import { MixedReleaseError } from './mixed-release.error';
import type { OwnSynonyms } from './own-synonyms';
import { readOwnSynonyms } from './own-synonyms';
import type { ReleaseInService } from './snapshot';
import { identityOf } from './snapshot';
import { buildSnapshot } from './snapshot.builder';
import type { SnapshotRows } from './snapshot.reader';
import { readingTimeoutMs, SnapshotReader } from './snapshot.reader';

/** What the last look at Neo4j found. */
export type DatabaseState = 'unknown' | 'unreachable' | 'without-release' | 'in-service';

/** What a look at Neo4j finds, and what was seen of it. */
interface Look {
  readonly release: ReleaseInService | undefined;
  readonly seen: ReadOptions['seen'];
}

/** How long to wait before reading again a release that was being written, in milliseconds. */
const mixedRetryMs = 300;
/** Longest that the reading of a release is ever given, in milliseconds. */
const longestReadingMs = 16 * readingTimeoutMs;
/** How long a look that has begun may take when the API stops, in milliseconds: a Neo4j that is frozen ends none. */
const leaveMs = 1_000;

/**
 * Looks at the release in service again and again, and has the engine serve it: at start, after a load, when Neo4j
 * comes back. Engine answers go on while Neo4j is away; they stop when it says that no release is loaded.
 */
@Injectable()
export class ReleaseWatcher implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Engine');
  private readonly stopping = new AbortController();
  private watching: Promise<void> | undefined;
  private found: DatabaseState = 'unknown';
  private mixed: string | undefined;
  private readonly modele = modelFingerprint(storedGraph);

  /** How long the next reading of a release may take: longer, once one was too long. */
  private readingMs = readingTimeoutMs;

  private readonly synonyms: OwnSynonyms;

  constructor(
    private readonly neo4j: Neo4j,
    private readonly reader: SnapshotReader,
    private readonly engine: EngineService,
    private readonly configuration: ApiConfiguration,
  ) {
    this.synonyms = readOwnSynonyms(configuration.synonymesFile);
  }

  /** What the last look at Neo4j found. */
  get state(): DatabaseState {
    return this.found;
  }

  /** Begins to watch; returns at once. */
  start(): void {
    this.watching ??= this.watch();
  }

  /** @inheritdoc */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    const ended = inTime(this.watching ?? Promise.resolve(), leaveMs, () => new Error('Neo4j is not waited for.'));
    await ended.catch(() => undefined);
  }

  private async watch(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const wait = await this.lookOnce();
      await sleep(wait, undefined, { signal }).catch(() => undefined);
    }
  }

  /** One look; never throws. Returns how long to wait before the next. */
  private async lookOnce(): Promise<number> {
    const { pollMs, requestTimeoutMs } = this.configuration;
    try {
      await this.look(requestTimeoutMs);
      return pollMs;
    } catch (error) {
      if (error instanceof MixedReleaseError) return this.retryWait(error, pollMs);
      if (!this.stopping.signal.aborted) this.lost(error);
      return pollMs;
    }
  }

  /** Soon the first time, then at the usual pace, should a database contradict itself for good. */
  private retryWait({ message }: MixedReleaseError, pollMs: number): number {
    if (message === this.mixed) return pollMs;
    this.mixed = message;
    this.logger.log(`${message} Reading again.`);
    return Math.min(mixedRetryMs, pollMs);
  }

  private async look(timeoutMs: number): Promise<void> {
    const { release, seen } = await this.lookAtRelease(timeoutMs);
    const read = { timeoutMs, seen };
    if (!release) return this.withoutRelease(read);
    const { current } = this.engine;
    if (!current || identityOf(current.release) !== identityOf(release)) await this.serve(release, read);
    else if (this.found !== 'in-service') this.logger.log(`Neo4j is back, with release ${release.version}.`);
    this.found = 'in-service';
  }

  /**
   * The release in service, and what was seen to tell it. A server of a cluster that lags would tell of a former one: none is asked
   * that has not seen the one that is served. The leader is asked where none is served, and where no such server answers: the
   * database may have been put back to what it was before.
   */
  private async lookAtRelease(timeoutMs: number): Promise<Look> {
    const ask = async (bookmarks: readonly string[], ofLeader: boolean): Promise<Look> => {
      const seen = this.neo4j.seeing(bookmarks);
      const release = await withDeadline(this.reader.release({ timeoutMs, seen, ofLeader }), timeoutMs);
      return { release, seen };
    };
    const bookmarks = this.engine.current?.bookmarks ?? [];
    if (!this.neo4j.isRouted) return ask([], false);
    if (bookmarks.length === 0) return ask([], true).catch(() => ask([], false));
    return ask(bookmarks, false).catch(() => ask([], true));
  }

  private async serve(release: ReleaseInService, read: ReadOptions & { readonly timeoutMs: number }): Promise<void> {
    const begin = performance.now();
    this.engine.waitsFor = `Release ${release.version} is being read from Neo4j: ask again in a few seconds.`;
    const rows = await this.rowsInTime(read.seen);
    const readAt = performance.now();
    const built = await buildSnapshot(rows, this.synonyms);
    const builtAt = performance.now();
    const still = await withDeadline(this.reader.release(read), read.timeoutMs);
    if (!still || identityOf(still) !== identityOf(built.release)) {
      throw new MixedReleaseError(`Release ${release.version} was replaced while the engine was built.`);
    }
    const former = this.engine.current?.release.version;
    this.engine.swap({ ...built, bookmarks: [...((await read.seen?.getBookmarks()) ?? [])] });
    this.logger.log(
      `${former === undefined ? 'Engine ready' : `Engine swapped from release ${former}`}: release ${rows.release.version}, ` +
        `${rows.metiers.length} métiers, ${rows.items.length} items, ${rows.links.length} links, ${rows.mobilites.length} mobilités; ` +
        `read in ${Math.round(readAt - begin)} ms, built in ${Math.round(builtAt - readAt)} ms.`,
    );
    if (release.modele !== this.modele) this.warnOfFormerLoad(release.version);
  }

  /** A machine that has too much to do would be late with the same time again and again. */
  private async rowsInTime(seen: ReadOptions['seen']): Promise<SnapshotRows> {
    const { readingMs } = this;
    const begin = performance.now();
    try {
      const rows = await withDeadline(this.reader.rows(seen, readingMs), readingMs);
      this.readingMs = readingTimeoutMs;
      return rows;
    } catch (error) {
      if (performance.now() - begin >= readingMs) this.readingMs = Math.min(2 * readingMs, longestReadingMs);
      throw error;
    }
  }

  /** Another version of the software loaded it: what this one adds to the graph is answered as unknown. */
  private warnOfFormerLoad(version: string): void {
    this.logger.warn(
      `Release ${version} was loaded by another version of rome-graph: what this one adds to the graph is not in it. ` +
        'Load its files again (npm run rome -- load <source>).',
    );
  }

  private async withoutRelease(read: ReadOptions & { readonly timeoutMs: number }): Promise<void> {
    const nodes = await withDeadline(this.reader.countNodes(read), read.timeoutMs);
    if (this.found === 'without-release') return;
    this.found = 'without-release';
    this.engine.waitsFor =
      nodes === 0
        ? 'Neo4j is empty: a release is to be loaded (npm run rome -- load <source>), or is being loaded.'
        : 'The database that the API was given holds no release of ROME; its log says more.';
    this.engine.swap(undefined);
    this.logger.warn(
      nodes === 0
        ? `Neo4j at ${this.neo4j.uri} is empty: waiting for a release (npm run rome -- load <source>).`
        : `The database at ${this.neo4j.uri} holds ${nodes} nodes and no release of ROME: it is not a graph of rome-graph. ` +
            'Check NEO4J_URI and NEO4J_DATABASE. Waiting for a release.',
    );
  }

  private lost(error: unknown): void {
    if (this.found === 'unreachable') return;
    this.found = 'unreachable';
    this.engine.waitsFor = 'Neo4j does not answer yet: ask again once it does.';
    const reason = error instanceof Error ? error.message : String(error);
    const { current } = this.engine;
    this.logger.warn(
      current
        ? `Neo4j is lost; the engine goes on with release ${current.release.version}. ${reason}`
        : `Neo4j is not there yet. ${reason}`,
    );
  }
}

/** The promise's outcome, or an error when it takes longer than a server that answers would. */
function withDeadline<T>(promise: Promise<T>, timeoutMs: number): Promise<T> {
  const limit = timeoutMs + 1_000;
  return inTime(promise, limit, () => new Error(`Neo4j did not answer within ${limit} ms.`));
}
