import { Injectable } from '@nestjs/common';
import type { Snapshot } from './snapshot';

/** Holds the snapshot that new requests answer from. A request keeps the one it began with. */
@Injectable()
export class EngineService {
  /** What the API waits for while there is no snapshot, as a sentence for who asks a question. */
  waitsFor = 'The API has just begun, and looks for Neo4j: ask again in a moment.';

  private snapshot: Snapshot | undefined;
  private announce: () => void = () => undefined;
  private readonly listeners = new Set<() => void>();
  private readonly first = new Promise<void>((resolve) => {
    this.announce = resolve;
  });

  /** The release served now; undefined while none can be. */
  get current(): Snapshot | undefined {
    return this.snapshot;
  }

  /** Settles once a first release is served. */
  get begun(): Promise<void> {
    return this.first;
  }

  /** Serves another release from the next request on, or none. */
  swap(snapshot: Snapshot | undefined): void {
    this.snapshot = snapshot;
    if (snapshot) this.announce();
    for (const listener of [...this.listeners]) listener();
  }

  /** Calls a function after each swap, until that which is given back is called. */
  onSwap(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
