import { BackwardPass } from './backward-pass';
import type { Measure } from './measure';
import type { Sliced } from '../slices';
import type { Steps } from './steps';

/** Most memory that the bounds of one release take, over all niveaux, measures and destinations. */
export const BOUNDS_BYTES_MAX = 128 * 2 ** 20;

/** How far passes go. */
export interface PassLengths {
  /** Up to how many métiers a pass goes to its end. */
  readonly wholeUpTo: number;
  /** How many métiers it comes to where there are more. */
  readonly metiersElse: number;
}

const PASS_LENGTHS: PassLengths = { wholeUpTo: 4_096, metiersElse: 512 };

/** Bounds kept for later questions, within a number of bytes: what was asked for longest ago goes first. */
export class BoundsStore {
  private readonly kept = new Map<string, Float64Array>();
  private bytes = 0;
  private lastOwner = 0;

  constructor(private readonly bytesMax = BOUNDS_BYTES_MAX) {}

  /** A number that tells the bounds of one graph of steps from all others. */
  newOwner(): number {
    return this.lastOwner++;
  }

  get(key: string): Float64Array | undefined {
    const bounds = this.kept.get(key);
    if (bounds !== undefined) {
      this.kept.delete(key);
      this.kept.set(key, bounds);
    }
    return bounds;
  }

  /** Whether so many more bytes fit without anything having to go. */
  hasRoomFor(bytes: number): boolean {
    return this.bytes + bytes <= this.bytesMax;
  }

  keep(key: string, bounds: Float64Array): void {
    this.kept.set(key, bounds);
    this.bytes += bounds.byteLength;
    for (const [oldest, { byteLength }] of this.kept) {
      if (this.bytes <= this.bytesMax || this.kept.size === 1) return;
      this.kept.delete(oldest);
      this.bytes -= byteLength;
    }
  }
}

/**
 * What still separates every métier from a destination, at least, by a measure: the least measure of a chain under the
 * limits that the steps were built with. Contraintes only take steps away, so it bounds every stricter question too.
 */
export class Bounds {
  readonly pass: BackwardPass;
  /** All métiers, each marked with 1; not to be written to. */
  readonly everybody: Uint8Array;
  private readonly owner: number;
  private readonly metiersMax: number | undefined;

  constructor(
    steps: Steps,
    private readonly store: BoundsStore,
    { wholeUpTo, metiersElse }: PassLengths = PASS_LENGTHS,
  ) {
    const metierCount = steps.out.start.length - 1;
    this.pass = new BackwardPass(steps.into);
    this.everybody = new Uint8Array(metierCount).fill(1);
    this.owner = store.newOwner();
    this.metiersMax = metierCount > wholeUpTo ? metiersElse : undefined;
  }

  /** True when bounds are the very least measures. */
  get areWhole(): boolean {
    return this.metiersMax === undefined;
  }

  /** Computes the bounds of all destinations by some measures, as far as they can be kept; one between two pauses. */
  *compute(measures: Iterable<Measure>): Sliced<void> {
    if (!this.areWhole) return;
    for (const measure of measures) {
      for (let vers = 0; vers < this.everybody.length; vers++) {
        if (!this.store.hasRoomFor(8 * this.everybody.length)) return;
        this.towards(vers, measure);
        yield;
      }
    }
  }

  /** Bounds towards a métier, by métier. */
  towards(vers: number, measure: Measure): Float64Array {
    const key = `${this.owner} ${measure.name} ${vers}`;
    const known = this.store.get(key);
    if (known) return known;
    const bounds = this.pass.run(vers, measure, { metiersMax: this.metiersMax });
    this.store.keep(key, bounds);
    return bounds;
  }
}
