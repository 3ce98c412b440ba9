import { coverage, stepCost } from '../items/item-weights';
import { SharedRows } from '../items/shared-rows';
import type { ViewItems } from '../items/view-items';
import { buildSteps } from '../search/steps';
import type { Steps } from '../search/steps';
import type { MesureDesPas } from '../skill-graph.answers';
import type { Sliced } from '../slices';
import { MadeLists } from '../search/made-lists';

/**
 * The steps of a view without some of its items, weights staying those of the whole. The list of a métier is made when a search
 * first reads it, since most never are; `drop` begins another replica.
 */
export class Replica {
  readonly out: MadeLists;
  private readonly rows: SharedRows;
  /** What an item adds to what two métiers share: w, or w² by cosine. */
  private readonly parts: Float64Array;
  private readonly dropped: Uint8Array;
  /** By métier, what its items that are left add up to. */
  private readonly totals: Float64Array;
  /** The least of these above 0 over all replicas so far: no step leads to a métier of which nothing is left. */
  private readonly leastTotals: Float64Array;
  private couvertureMin = 1;

  constructor(
    private readonly items: ViewItems,
    private readonly mesureDesPas: MesureDesPas,
  ) {
    const { weights, sets } = items;
    this.parts = mesureDesPas === 'COUVERTURE' ? weights.weight : weights.weight.map((weight) => weight * weight);
    this.rows = new SharedRows(sets, { ...weights, weight: this.parts });
    this.dropped = new Uint8Array(this.parts.length);
    this.totals = new Float64Array(sets.start.length - 1);
    this.leastTotals = new Float64Array(this.totals.length).fill(Infinity);
    this.out = new MadeLists(this.totals.length, (metier) => this.makeList(metier));
  }

  /** Drops those items that a replica drops, by index, and all steps of less than `couvertureMin`. */
  drop(drops: (item: number) => boolean, couvertureMin: number): void {
    const { dropped, parts, totals, leastTotals } = this;
    const { start, items } = this.items.sets;
    for (let item = 0; item < dropped.length; item++) dropped[item] = drops(item) ? 1 : 0;
    for (let metier = 0; metier < totals.length; metier++) {
      let total = 0;
      for (let slot = start[metier]; slot < start[metier + 1]; slot++) {
        if (dropped[items[slot]] === 0) total += parts[items[slot]];
      }
      totals[metier] = total;
      if (total > 0 && total < leastTotals[metier]) leastTotals[metier] = total;
    }
    this.couvertureMin = couvertureMin;
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
    return yield* buildSteps(strengths.length, from, couvertureMin);
  }

  private makeList(metier: number): void {
    const { rows, totals, couvertureMin, out } = this;
    rows.load(metier, -1, this.dropped);
    out.begin(metier);
    for (let other = 0; other < totals.length; other++) {
      const shared = rows.weights[other];
      if (shared === 0) continue;
      const strength = this.strength(shared, totals[metier], totals[other]);
      if (strength >= couvertureMin) out.add(other, strength, stepCost(strength), rows.counts[other]);
    }
    out.close(metier);
  }

  /** The strength of a step between two métiers that share so much. */
  private strength(shared: number, ofDeparture: number, ofArrival: number): number {
    return coverage(shared, this.mesureDesPas === 'COUVERTURE' ? ofArrival : Math.sqrt(ofDeparture * ofArrival));
  }
}
