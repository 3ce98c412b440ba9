import { coverage, stepCost } from '../items/item-weights';
import { SharedRows } from '../items/shared-rows';
import type { ViewItems } from '../items/view-items';
import { buildSteps, emptyLists } from '../search/steps';
import type { StepLists, Steps } from '../search/steps';
import type { MesureDesPas } from '../skill-graph.answers';
import type { Sliced } from '../slices';
import { MadeLists } from '../search/made-lists';
import type { LeastWorst } from './half';
import { SharedBySteps } from './shared-by-steps';
import type { SharedOfMetier } from './shared-by-steps';

/** How many steps are looked at first, at least; then twice as many each time, so that lists are seldom gone on with. */
const STEPS_MADE = 16;

/** By how much the logarithms of two strengths may be in another order than the strengths. */
const ROUNDING = 1e-12;

/** How many métiers a tree holds that tells what no chain does without. */
const TREE_MAX = 24;

/** A tree that grows: what is known of its métiers, and the strongest step between it and each other. */
interface Growth {
  /** By métier, the worst step between it and the end; Infinity outside the tree. */
  readonly least: Float64Array;
  readonly strongest: Float64Array;
  readonly allowed: Uint8Array;
  /** Whether chains lead towards the end of the tree, or from it. */
  readonly isTowards: boolean;
}

/**
 * The steps of a view without some of its items, weights staying those of the whole. The list of a métier is made when a search
 * first reads it, since most never are, and as far as it is read; `drop` begins another replica.
 */
export class Replica {
  readonly out: MadeLists;
  private readonly rows: SharedRows;
  /** What an item adds to what two métiers share: w, or w² by cosine. */
  private readonly parts: Float64Array;
  private readonly dropped: Uint8Array;
  /** The same of the items that are left, 0 of those dropped. */
  private readonly left: Float64Array;
  /** By métier, what its items that are left add up to. */
  private readonly totals: Float64Array;
  /** The least of these above 0 over all replicas so far: no step leads to a métier of which nothing is left. */
  private readonly leastTotals: Float64Array;
  private couvertureMin = 1;
  /** The steps that there may be, the strongest first by what is hoped of them. */
  private hoped: StepLists;
  private shared: SharedBySteps | undefined;
  /** How many of the hoped steps of a métier were looked at. */
  private readonly looked: Int32Array;

  constructor(
    private readonly items: ViewItems,
    private readonly mesureDesPas: MesureDesPas,
  ) {
    const { weights, sets } = items;
    this.parts = mesureDesPas === 'COUVERTURE' ? weights.weight : weights.weight.map((weight) => weight * weight);
    this.rows = new SharedRows(sets, { ...weights, weight: this.parts });
    this.dropped = new Uint8Array(this.parts.length);
    this.left = new Float64Array(this.parts.length);
    this.totals = new Float64Array(sets.start.length - 1);
    this.leastTotals = new Float64Array(this.totals.length).fill(Infinity);
    this.looked = new Int32Array(this.totals.length);
    this.hoped = emptyLists(new Int32Array(this.totals.length + 1));
    this.out = new MadeLists(this.totals.length, (metier, cout) => this.makeList(metier, cout));
  }

  /** Drops those items that a replica drops, by index, and all steps of less than `couvertureMin`. */
  drop(drops: (item: number) => boolean, couvertureMin: number): void {
    const { dropped, left, parts, totals, leastTotals } = this;
    const { start, items } = this.items.sets;
    for (let item = 0; item < dropped.length; item++) {
      dropped[item] = drops(item) ? 1 : 0;
      left[item] = dropped[item] === 1 ? 0 : parts[item];
    }
    for (let metier = 0; metier < totals.length; metier++) {
      let total = 0;
      for (let slot = start[metier]; slot < start[metier + 1]; slot++) total += left[items[slot]];
      totals[metier] = total;
      if (total > 0 && total < leastTotals[metier]) leastTotals[metier] = total;
    }
    this.couvertureMin = couvertureMin;
    this.looked.fill(0);
    this.out.clear();
  }

  /**
   * Steps that are each as strong as it is in any of the replicas so far, or stronger: what two métiers share in the whole, over
   * the least that there was of them. What bounds chains over these bounds chains over the steps of every such replica.
   */
  *hopes(couvertureMin: number): Sliced<Steps> {
    const { rows, leastTotals } = this;
    const strengths = new Float64Array(leastTotals.length);
    const from = (metier: number): { strengths: Float64Array; communs: Int32Array } => {
      rows.load(metier);
      for (let other = 0; other < strengths.length; other++) {
        strengths[other] = this.strength(rows.weights[other], leastTotals[metier], leastTotals[other]);
      }
      return { strengths, communs: rows.counts };
    };
    const steps = yield* buildSteps(strengths.length, from, couvertureMin);
    this.hoped = steps.out;
    if (yield* SharedBySteps.areFew(steps.out))
      this.shared = new SharedBySteps(this.items.sets, steps.out, this.parts.length);
    return steps;
  }

  /**
   * What the worst step of a chain to `to` costs at least, by the métier that it leaves. From either end a tree is grown by the step
   * that costs least of those that lead on (Prim): no chain does without a step as bad as the worst that it had to grow by.
   */
  readonly leastWorst: LeastWorst = (from, to, allowed) => {
    const least = this.grown(to, from, allowed, true);
    least[from] = Math.max(least[from], this.grown(from, to, allowed, false)[to]);
    return least;
  };

  /** The worst step between an end and every métier at least, that of the few that the tree holds: towards the end, or from it. */
  private grown(end: number, until: number, allowed: Uint8Array, isTowards: boolean): Float64Array {
    const least = new Float64Array(this.totals.length).fill(Infinity);
    const strongest = new Float64Array(this.totals.length);
    let worst = 0;
    least[end] = 0;
    for (let grown = 1, metier = end; worst < Infinity && least[until] === Infinity; grown++) {
      this.rows.load(metier, -1, this.dropped);
      metier = this.nearest(metier, { least, strongest, allowed, isTowards });
      worst = metier < 0 ? Infinity : Math.max(worst, stepCost(strongest[metier]));
      if (grown === TREE_MAX) break;
      if (metier >= 0) least[metier] = worst;
    }
    return least.map((value) => (value === Infinity ? worst : value));
  }

  /** Takes the steps of the métier whose row is loaded; the métier outside the tree that the strongest of all joins, −1 for none. */
  private nearest(metier: number, { least, strongest, allowed, isTowards }: Growth): number {
    const { rows, totals } = this;
    let nearest = -1;
    for (let other = 0; other < totals.length; other++) {
      if (least[other] < Infinity || allowed[other] === 0) continue;
      const shared = rows.weights[other];
      const [departure, arrival] = isTowards ? [other, metier] : [metier, other];
      if (shared > 0) {
        strongest[other] = Math.max(strongest[other], this.strength(shared, totals[departure], totals[arrival]));
      }
      if (strongest[other] > (nearest < 0 ? 0 : strongest[nearest])) nearest = other;
    }
    return nearest;
  }

  /**
   * What a métier leads to at most is known of the hopes, the strongest first: no step that is left costs less than the first
   * that was not looked at is hoped to.
   */
  private makeList(metier: number, cout: number): void {
    const { start, end, far, cout: hoped } = this.hoped;
    const { out, looked } = this;
    const [first, last] = [start[metier], end[metier]];
    let next = Math.min(last, first + Math.max(STEPS_MADE, 2 * looked[metier]));
    while (next < last && hoped[next] - ROUNDING <= cout) next++;
    const from = first + looked[metier];
    looked[metier] = next - first;
    out.begin(metier);
    if (this.shared) {
      const shared = this.shared.of(metier);
      for (let step = from; step < next; step++) this.addOfItems(shared, metier, step);
    } else {
      this.rows.load(metier, -1, this.dropped);
      for (let step = from; step < next; step++) this.addOfRow(metier, far[step]);
    }
    out.close(metier, next < last ? hoped[next] - ROUNDING : Infinity);
  }

  private addOfRow(metier: number, other: number): void {
    const { weights, counts } = this.rows;
    if (weights[other] > 0) this.addShared(metier, other, weights[other], counts[other]);
  }

  /** Adds a step by the items that its ends share, summed as rows are. */
  private addOfItems({ items, start }: SharedOfMetier, metier: number, step: number): void {
    const { dropped, left } = this;
    const at = step - this.hoped.start[metier];
    let shared = 0;
    let count = start[at + 1] - start[at];
    for (let place = start[at]; place < start[at + 1]; place++) {
      const item = items[place];
      shared += left[item];
      count -= dropped[item];
    }
    if (shared > 0) this.addShared(metier, this.hoped.far[step], shared, count);
  }

  private addShared(metier: number, other: number, shared: number, count: number): void {
    const { totals, couvertureMin, out } = this;
    const strength = this.strength(shared, totals[metier], totals[other]);
    if (strength >= couvertureMin) out.add(metier, other, strength, stepCost(strength), count);
  }

  /** The strength of a step between two métiers that share so much. */
  private strength(shared: number, ofDeparture: number, ofArrival: number): number {
    return coverage(shared, this.mesureDesPas === 'COUVERTURE' ? ofArrival : Math.sqrt(ofDeparture * ofArrival));
  }
}
