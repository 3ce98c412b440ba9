import { Injectable } from '@nestjs/common';
import { inTime, Neo4j, releaseHeld } from '@rome-graph/neo4j';
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
  private shared: { readonly snapshot: Snapshot; readonly until: number; readonly fate: Promise<Fate> } | undefined;

  constructor(private readonly neo4j: Neo4j) {}

  /**
   * The fate of the release of a snapshot; all that was read before is of it when it stays. A Neo4j that is too busy with a
   * commit to say so has said before that it is about to.
   *
   * @param patienceMs how long to wait for Neo4j
   */
  async fateOf(snapshot: Snapshot, patienceMs: number): Promise<Fate> {
    try {
      const asked = releaseHeld({ read: (statement) => this.neo4j.read(statement, {}, { timeoutMs: patienceMs }) });
      const held = await inTime(asked, patienceMs, () => new Error('Neo4j did not say.'));
      const stays = held === identityOf(snapshot.release);
      this.going = stays ? undefined : snapshot;
      return stays ? 'stays' : 'goes';
    } catch {
      return this.going === snapshot ? 'goes' : 'unknown';
    }
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
