import { BackwardPass } from './backward-pass';
import type { Kept } from './kept';
import type { Measure } from './measure';
import type { Steps } from './steps';

/** How far passes go. */
export interface PassLengths {
  /** Up to how many métiers a pass goes to its end. */
  readonly wholeUpTo: number;
  /** How many métiers it comes to where there are more. */
  readonly metiersElse: number;
}

const PASS_LENGTHS: PassLengths = { wholeUpTo: 4_096, metiersElse: 512 };

/**
 * What still separates every métier from a destination, at least, by a measure: the least measure of a chain under the
 * limits that the steps were built with. Contraintes only take steps away, so it bounds every stricter question too.
 */
export class Bounds {
  readonly pass: BackwardPass;
  /** All métiers, each marked with 1; not to be written to. */
  readonly everybody: Uint8Array;
  private readonly metiersMax: number;

  constructor(
    steps: Steps,
    private readonly kept: Kept<Float64Array>,
    /** Tells the bounds of these steps from all others that are kept. */
    private readonly name: string,
    { wholeUpTo, metiersElse }: PassLengths = PASS_LENGTHS,
  ) {
    const metierCount = steps.out.start.length - 1;
    this.pass = new BackwardPass(steps.into, steps.into.make || steps.out.make ? undefined : steps.out);
    this.everybody = new Uint8Array(metierCount).fill(1);
    this.metiersMax = metierCount > wholeUpTo ? metiersElse : metierCount;
  }

  /** True when bounds are the very least measures. */
  get areWhole(): boolean {
    return this.metiersMax === this.everybody.length;
  }

  /** Bounds towards a métier, by métier: made by the first question that asks for them. */
  towards(vers: number, measure: Measure): Float64Array {
    const key = `${this.name} ${measure.name} ${vers}`;
    const known = this.kept.get(key);
    if (known) return known;
    const bounds = this.pass.run(vers, measure, { metiersMax: this.metiersMax });
    this.kept.keep(key, bounds, bounds.byteLength);
    return bounds;
  }
}
