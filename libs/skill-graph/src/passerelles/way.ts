import { stepCost } from '../items/item-weights';
import type { Ground, NodeBounds } from '../search/best-first';
import type { Bounds } from '../search/bounds';
import { stepsThenCost } from '../search/measure';
import type { Measure, TailLimits } from '../search/measure';
import type { StepLists, Steps } from '../search/steps';
import type { ChainsWanted } from './chains-wanted';
import { Half } from './half';
import type { LeastWorst } from './half';

/** The bounds of two halves put together, with those that they were made of. */
interface Joined {
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly both: Float64Array;
}

/**
 * The ground of one question, and the bounds on it. Through `via` a chain has two halves: before it no métier is `vers`, from
 * it on none is `de`; what remains before it is what remains to it, then from it to the end.
 */
export class Way implements Ground {
  readonly limits: Ground['limits'];
  readonly via: number;
  readonly end: number;
  readonly blocked: Uint8Array;
  /** How many numbers stand for métiers, that of a start that is none among them. */
  readonly metierCount: number;
  /** The node of a start that is no métier. */
  readonly entry: number;
  /** What the limits of steps say to the search. */
  readonly coutMax: number;
  /** Whether anything is out of reach that the bounds reckon with. */
  readonly isCut: boolean;
  private readonly joined = new Map<string, Joined>();

  private constructor(
    private readonly ground: { readonly steps: StepLists; readonly entering: StepLists | undefined } & Pick<
      Ground,
      'limits'
    >,
    private readonly halves: readonly Half[],
  ) {
    this.limits = ground.limits;
    this.metierCount = ground.steps.start.length;
    this.entry = this.metierCount - 1;
    this.coutMax = stepCost(ground.limits.couvertureMin);
    this.isCut = halves.some(({ isCut }) => isCut);
    const last = halves.length - 1;
    this.via = last === 0 ? -1 : halves[0].to;
    this.end = halves[last].to + last * this.metierCount;
    this.blocked = new Uint8Array(halves.length * this.metierCount);
    halves.forEach((half, index) => half.blockIn(this.blocked, index * this.metierCount));
  }

  /** The way of a question. @param leastWorst told where steps are fewer than those that the bounds are of */
  static of(
    steps: Steps,
    bounds: Bounds,
    { de, vers, via, exclus, limits, entering }: ChainsWanted,
    leastWorst?: LeastWorst,
  ): Way {
    const coutMax = stepCost(limits.couvertureMin);
    const isCut = exclus.length > 0 || limits.couvertureMin > steps.couvertureMin || limits.communsMin > 1;
    const allowed = exclus.length === 0 ? bounds.everybody : bounds.everybody.slice();
    for (const metier of exclus) if (metier !== de && metier !== vers && metier !== via) allowed[metier] = 0;
    const ground = { steps: steps.out, limits, entering };
    const common = { allowed, coutMax, communsMin: limits.communsMin, isCut, leastWorst };
    const half = (from: number, to: number): Half => new Half(bounds, { from, to, ...common });
    if (via === undefined) return new Way(ground, [half(de, vers)]);
    return new Way(ground, [half(de, via).without(vers), half(via, vers).without(de)]);
  }

  /** The same way in two: without a métier before `via`, and without it from there on; a measure may be sharpened there. */
  without(metier: number, measure: Measure | undefined): readonly Way[] {
    return this.halves.map((half, at) => {
      const less = half.without(metier);
      if (measure) less.sharpen(measure);
      return new Way(
        this.ground,
        this.halves.map((other, index) => (index === at ? less : other)),
      );
    });
  }

  /** The steps of at most a cost that leave a métier, or the start that is none. */
  stepsOf(metier: number, cout: number): StepLists {
    const { steps, entering } = this.ground;
    if (metier === this.entry && entering) return entering;
    steps.make?.(metier, cout);
    return steps;
  }

  /** Keeps chains from a métier, before and after `via`. */
  block(metier: number): void {
    for (let node = metier; node < this.blocked.length; node += this.metierCount) this.blocked[node] = 1;
  }

  /** Lets chains go through a métier again, where the question allows it. */
  free(metier: number): void {
    this.halves.forEach((half, index) => {
      this.blocked[metier + index * this.metierCount] = half.allows(metier) ? 0 : 1;
    });
  }

  /** The métier of a node. */
  metierOf(node: number): number {
    return node < this.metierCount ? node : node - this.metierCount;
  }

  /** Cost of the step between two métiers, Infinity where there is none. */
  coutOf(de: number, vers: number): number {
    for (const most of [0, this.coutMax]) {
      const { start, end, far, cout } = this.stepsOf(de, most);
      for (let step = start[de]; step < end[de]; step++) if (far[step] === vers) return cout[step];
    }
    return Infinity;
  }

  /** Bounds for a search by a measure within limits. */
  boundsOf(measure: Measure, { coutMax, stepsMax }: TailLimits): NodeBounds {
    const rest = this.remaining(measure, coutMax);
    const steps = stepsMax === Infinity || measure === stepsThenCost ? rest : this.remaining(stepsThenCost, coutMax);
    return { rest, steps };
  }

  /** True when passes over the métiers and steps allowed would tell more than the bounds do. */
  canSharpen(measure: Measure): boolean {
    return this.halves.some((half) => half.canSharpen(measure));
  }

  /** Takes from now on the bounds of a measure over the métiers and steps allowed. */
  sharpen(measure: Measure): void {
    for (const half of this.halves) half.sharpen(measure);
  }

  private remaining(measure: Measure, coutMax: number): Float64Array {
    const [first, second] = this.halves.map((half) => half.remaining(measure, coutMax));
    if (second === undefined) return first;
    const key = `${measure.name} ${coutMax}`;
    const known = this.joined.get(key);
    if (known && known.first === first && known.second === second) return known.both;
    const both = new Float64Array(2 * this.metierCount);
    const fromVia = second[this.via];
    for (let metier = 0; metier < first.length; metier++) both[metier] = measure.join(first[metier], fromVia);
    both.set(second, this.metierCount);
    this.joined.set(key, { first, second, both });
    return both;
  }
}
