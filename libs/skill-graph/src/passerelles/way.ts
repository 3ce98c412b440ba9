import type { Ground, NodeBounds } from '../search/best-first';
import type { Bounds } from '../search/bounds';
import { stepsThenCost } from '../search/measure';
import type { Measure, TailLimits } from '../search/measure';
import type { Steps } from '../search/steps';
import { stepCost } from '../item-weights';
import type { ChainsWanted } from './chains-wanted';

/**
 * The ground of one question, and the bounds on it. Through `via` a chain has two halves: before it no métier is `vers`, from
 * it on none is `de`; what remains before it is what remains to it, then from it to the end.
 */
export class Way implements Ground {
  readonly steps: Ground['steps'];
  readonly limits: Ground['limits'];
  readonly via: number;
  readonly end: number;
  readonly blocked: Uint8Array;
  /** What the limits of steps say to the search. */
  readonly coutMax: number;
  readonly metierCount: number;

  private readonly allowed: Uint8Array;
  /** Whether the question takes away métiers or steps. */
  private readonly isCut: boolean;
  private readonly known = new Map<string, Float64Array>();

  constructor(
    steps: Steps,
    private readonly bounds: Bounds,
    private readonly wanted: ChainsWanted,
  ) {
    const { de, vers, via, exclus, limits } = wanted;
    this.steps = steps.out;
    this.limits = limits;
    this.metierCount = steps.out.start.length - 1;
    this.coutMax = stepCost(limits.couvertureMin);
    this.allowed = allowedMetiers(this.metierCount, wanted);
    this.isCut = exclus.length > 0 || limits.couvertureMin > steps.couvertureMin;
    this.via = via ?? -1;
    this.end = via === undefined ? vers : vers + this.metierCount;
    this.blocked = new Uint8Array(via === undefined ? this.metierCount : 2 * this.metierCount);
    for (const metier of exclus) if (this.allowed[metier] === 0) this.set(metier, 1);
    if (via !== undefined) {
      this.blocked[vers] = 1;
      this.blocked[de + this.metierCount] = 1;
      this.blocked[via + this.metierCount] = 0;
    }
  }

  /** Blocks a métier, before and after `via`, or lets it be again. */
  set(metier: number, blocked: 0 | 1): void {
    this.blocked[metier] = blocked;
    if (this.via >= 0) this.blocked[metier + this.metierCount] = blocked;
  }

  /** The métier of a node. */
  metierOf(node: number): number {
    return node < this.metierCount ? node : node - this.metierCount;
  }

  /** Cost of the step between two nodes, Infinity where there is none. */
  coutOf(from: number, to: number): number {
    const { start, far, cout } = this.steps;
    const metier = this.metierOf(from);
    const wanted = this.metierOf(to);
    for (let step = start[metier]; step < start[metier + 1]; step++) if (far[step] === wanted) return cout[step];
    return Infinity;
  }

  /** Bounds for a search by a measure within limits. */
  boundsOf(measure: Measure, { coutMax, stepsMax }: TailLimits): NodeBounds {
    const rest = this.remaining(measure, coutMax);
    const steps = stepsMax === Infinity || measure === stepsThenCost ? rest : this.remaining(stepsThenCost, coutMax);
    return { rest, steps };
  }

  /** True when a pass over the métiers and steps allowed would tell more than the bounds do. */
  canSharpen(measure: Measure): boolean {
    return this.isCut && this.bounds.areWhole && !this.known.has(sharpened(measure));
  }

  /** Takes from now on the bounds of a measure over the métiers and steps allowed. */
  sharpen(measure: Measure): void {
    this.known.set(sharpened(measure), this.inBothHalves(this.passOver(measure, this.coutMax), measure));
  }

  /**
   * What remains from every node by a measure. Where steps are narrowed further than the question does, those that
   * remain are counted anew over what is left: the bounds of all steps would say nothing of it.
   */
  private remaining(measure: Measure, coutMax: number): Float64Array {
    const narrowed = measure === stepsThenCost && coutMax < this.coutMax && this.bounds.areWhole;
    const key = narrowed ? `${measure.name} ${coutMax}` : measure.name;
    const known = (narrowed ? undefined : this.known.get(sharpened(measure))) ?? this.known.get(key);
    if (known) return known;
    const towards = narrowed
      ? this.passOver(measure, coutMax)
      : (metier: number) => this.bounds.towards(metier, measure);
    const remaining = this.inBothHalves(towards, measure);
    this.known.set(key, remaining);
    return remaining;
  }

  /** Passes over the métiers and steps allowed, no further than to where the half begins. */
  private passOver(measure: Measure, coutMax: number): (metier: number) => Float64Array {
    const { de, vers, via } = this.wanted;
    const startOf = (metier: number): number => (metier === vers && via !== undefined ? via : de);
    return (metier) =>
      this.bounds.pass.run(metier, measure, { coutMax, allowed: this.allowed, until: startOf(metier) });
  }

  private inBothHalves(towards: (metier: number) => Float64Array, measure: Measure): Float64Array {
    const { vers, via } = this.wanted;
    const second = towards(vers);
    if (via === undefined) return second;
    const both = new Float64Array(2 * this.metierCount);
    const first = towards(via);
    for (let metier = 0; metier < this.metierCount; metier++) both[metier] = measure.join(first[metier], second[via]);
    both.set(second, this.metierCount);
    return both;
  }
}

function sharpened({ name }: Measure): string {
  return `${name} sharpened`;
}

function allowedMetiers(metierCount: number, { de, vers, via, exclus }: ChainsWanted): Uint8Array {
  const allowed = new Uint8Array(metierCount).fill(1);
  for (const metier of exclus) allowed[metier] = 0;
  for (const metier of [de, vers, via ?? de]) allowed[metier] = 1;
  return allowed;
}
