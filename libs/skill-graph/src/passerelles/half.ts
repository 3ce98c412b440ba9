import type { Bounds } from '../search/bounds';
import { stepsThenCost, worstStep } from '../search/measure';
import type { Measure } from '../search/measure';

/** What the worst step of a chain between two métiers costs at least, by the métier that it leaves; through those allowed alone. */
export type LeastWorst = (from: number, to: number, allowed: Uint8Array) => Float64Array;

/** Where a half of a chain leads, and what it may go through. */
export interface HalfWanted {
  readonly from: number;
  readonly to: number;
  /** By métier: 1 where the half may go through. */
  readonly allowed: Uint8Array;
  /** No step may cost more. */
  readonly coutMax: number;
  readonly communsMin: number;
  /** Whether any step between métiers is out of reach that the bounds reckon with. */
  readonly isCut: boolean;
  /** Told where the steps are fewer than those that the bounds are of. */
  readonly leastWorst?: LeastWorst;
}

/**
 * One half of the chains of a question: what remains from every métier to its end. A chain without `via` has but one. First
 * it takes the bounds known of its end; once these have proven too hopeful, those of a pass of its own over what it may go
 * through, no further than its start.
 */
export class Half {
  private readonly narrowed = new Map<number, Float64Array>();
  private readonly sharpened = new Set<Measure>();

  /** @param known bounds of a half that this one is part of, by measure */
  constructor(
    private readonly bounds: Bounds,
    private readonly wanted: HalfWanted,
    private readonly known = new Map<Measure, Float64Array>(),
  ) {}

  get to(): number {
    return this.wanted.to;
  }

  get isCut(): boolean {
    return this.wanted.isCut;
  }

  allows(metier: number): boolean {
    return this.wanted.allowed[metier] === 1;
  }

  /** Marks what the half may not go through with 1, from a node on. */
  blockIn(blocked: Uint8Array, first: number): void {
    const { allowed } = this.wanted;
    if (allowed === this.bounds.everybody) return;
    for (let metier = 0; metier < allowed.length; metier++) blocked[first + metier] = 1 - allowed[metier];
  }

  /** The same half without a métier. */
  without(metier: number): Half {
    const allowed = this.wanted.allowed.slice();
    allowed[metier] = 0;
    return new Half(this.bounds, { ...this.wanted, allowed, isCut: true }, new Map(this.known));
  }

  /** True when a pass of its own would tell more than the bounds do. */
  canSharpen(measure: Measure): boolean {
    if (measure === worstStep && this.wanted.leastWorst) return false;
    return this.wanted.isCut && this.bounds.areWhole && !this.sharpened.has(measure);
  }

  /** Takes from now on the bounds of a pass of its own. */
  sharpen(measure: Measure): void {
    if (!this.canSharpen(measure)) return;
    this.sharpened.add(measure);
    this.known.set(measure, this.pass(measure, this.wanted.coutMax));
  }

  /**
   * What remains by a measure. Where steps are narrowed further than the question does, those that remain are counted anew
   * over what is left: the bounds of all steps would say nothing of it.
   */
  remaining(measure: Measure, coutMax: number): Float64Array {
    if (measure !== stepsThenCost || coutMax >= this.wanted.coutMax || !this.bounds.areWhole) {
      return this.known.get(measure) ?? this.foretold(measure);
    }
    const remaining = this.narrowed.get(coutMax) ?? this.pass(measure, coutMax);
    this.narrowed.set(coutMax, remaining);
    return remaining;
  }

  private foretold(measure: Measure): Float64Array {
    const { from, to, allowed, leastWorst } = this.wanted;
    const bounds = this.bounds.towards(to, measure);
    if (measure !== worstStep || !leastWorst) return bounds;
    const least = leastWorst(from, to, allowed);
    const raised = bounds.map((rest, metier) => Math.max(rest, least[metier]));
    this.known.set(measure, raised);
    return raised;
  }

  private pass(measure: Measure, coutMax: number): Float64Array {
    const { from, to, allowed, communsMin } = this.wanted;
    return this.bounds.pass.run(to, measure, { coutMax, communsMin, allowed, until: from });
  }
}
