import { Injectable } from '@nestjs/common';
import { inTime, Neo4j, releaseHeld } from '@rome-graph/neo4j';
import type { BookmarkManager } from 'neo4j-driver';
import type { Snapshot } from '../engine/snapshot';
import { identityOf } from '../engine/snapshot';

/**
 * What Neo4j says of the release that a request is answered from: it is there and no other is about to come; another has come
 * or is being committed; or Neo4j says nothing.
 */
export type Fate = 'stays' | 'goes' | 'unknown';

/** How long the fate that requests wait for is kept for others that wait, in milliseconds. */
const sharedMs = 1_000;

/** Tells whether what was just read from Neo4j is of the release that a request is answered from, and of no other. */
@Injectable()
export class ReleaseGuard {
  /** That which Neo4j last said was about to go, until it says something else. */
  private going: Snapshot | undefined;
  /** How often it was asked, and which of these it last answered: a busy Neo4j may answer the earlier later. */
  private asked = 0;
  private heard = 0;
  private shared: { readonly snapshot: Snapshot; readonly until: number; readonly fate: Promise<Fate> } | undefined;

  constructor(private readonly neo4j: Neo4j) {}

  /** What was seen of Neo4j when a snapshot was read from it: what is read beside the snapshot is no older. */
  seenOf(snapshot: Snapshot | undefined): BookmarkManager | undefined {
    return this.neo4j.seeing(snapshot?.bookmarks ?? []);
  }

  /**
   * The fate of the release of a snapshot; all that was read before is of it when it stays. A Neo4j that is too busy with a
   * commit to say so has said before that it is about to.
   *
   * @param patienceMs how long to wait for Neo4j
   * @param seen by what was read before
   */
  async fateOf(snapshot: Snapshot, patienceMs: number, seen?: BookmarkManager): Promise<Fate> {
    this.asked += 1;
    const { asked } = this;
    try {
      const stays = await inTime(
        this.stays(snapshot, patienceMs, seen),
        patienceMs,
        () => new Error('Neo4j did not say.'),
      );
      if (asked > this.heard) {
        this.heard = asked;
        this.going = stays ? undefined : snapshot;
      }
      return stays ? 'stays' : 'goes';
    } catch {
      return this.going === snapshot ? 'goes' : 'unknown';
    }
  }

  /**
   * Asked first of a server that has seen the snapshot: one that commits says so at once. Where what was read has seen more, which
   * another server may not have yet, one is asked that has: it may have to wait until it has.
   */
  private async stays(snapshot: Snapshot, timeoutMs: number, seen?: BookmarkManager): Promise<boolean> {
    const held = async (has: BookmarkManager | undefined): Promise<string | undefined> =>
      releaseHeld({ read: (statement) => this.neo4j.read(statement, {}, { timeoutMs, seen: has }) });
    const identity = identityOf(snapshot.release);
    if ((await held(this.seenOf(snapshot))) !== identity) return false;
    const more = [...((await seen?.getBookmarks()) ?? [])].some((bookmark) => !snapshot.bookmarks.includes(bookmark));
    return !more || (await held(seen)) === identity;
  }

  /** The same for all who wait: asked once a second, however many they are. */
  sharedFateOf(snapshot: Snapshot, patienceMs: number): Promise<Fate> {
    const { shared } = this;
    const now = performance.now();
    if (shared?.snapshot === snapshot && now < shared.until) return shared.fate;
    const fate = this.fateOf(snapshot, patienceMs);
    this.shared = { snapshot, until: now + sharedMs, fate };
    return fate;
  }
}
