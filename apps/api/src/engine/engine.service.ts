import { Injectable } from '@nestjs/common';
import type { Snapshot } from './snapshot';

/** Holds the snapshot that new requests answer from. A request keeps the one it began with. */
@Injectable()
export class EngineService {
  private snapshot: Snapshot | undefined;

  /** The release served now; undefined while none can be. */
  get current(): Snapshot | undefined {
    return this.snapshot;
  }

  /** Serves another release from the next request on, or none. */
  swap(snapshot: Snapshot | undefined): void {
    this.snapshot = snapshot;
  }
}
