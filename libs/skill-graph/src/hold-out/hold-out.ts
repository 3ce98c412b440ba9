import { comparableScores, recallOf, winsOver } from '../proximites/ranking-quality';
import { SeededRandom } from '../seeded-random';

/** How well scores rank what a later release adds. */
export interface HoldOutEvaluation {
  /** Chance that a mobilité which was added scores higher than a pair that was not, ties counting half; 0..1. */
  readonly auc: number;
  /** Where 95 % of the areas lie that the added mobilités of as many métiers give, drawn anew among the métiers that have some. */
  readonly intervalle: readonly [number, number];
  /** Mean over métiers of the share of their min(10, n) added targets among their ten best; 0..1. */
  readonly rappelA10: number;
}

/** Which ordered pairs of métiers are ranked, by index. */
export interface HoldOutPairs {
  /** The métiers that both releases have, marked with 1. */
  readonly common: Uint8Array;
  /** The official targets of each métier that the earlier release gives already: nothing is asked of them. */
  readonly known: readonly ReadonlySet<number>[];
  /** Those that the later release adds. */
  readonly added: readonly ReadonlySet<number>[];
}

/** How many times métiers are drawn anew, by what seed, and what is left aside at either end. */
const DRAWS = 1_000;
const SEED = 460;
const TAIL = 0.025;

/**
 * Compares scores with what a later release adds, over all ordered pairs of common métiers that the earlier one does not give;
 * scores count to 12 decimals, ties go by code. The interval is a percentile bootstrap (Efron, 1979) over the métiers that mobilités
 * leave, since those of one fiche were written together.
 *
 * @param scoresOf the scores of one métier with all others, by index
 */
export function evaluateHoldOut(
  scoresOf: (metier: number) => Float64Array,
  { common, known, added }: HoldOutPairs,
): HoldOutEvaluation {
  const positives: number[][] = [];
  const negatives = new Float64Array(common.length ** 2);
  let others = 0;
  const recalls: number[] = [];
  added.forEach((targets, metier) => {
    if (common[metier] === 0) return;
    const scores = comparableScores(scoresOf(metier));
    const asked: number[] = [];
    const found: number[] = [];
    for (let other = 0; other < scores.length; other++) {
      if (other === metier || common[other] === 0 || known[metier]?.has(other)) continue;
      asked.push(other);
      if (targets.has(other)) found.push(scores[other]);
      else negatives[others++] = scores[other];
    }
    if (targets.size === 0) return;
    positives.push(found);
    recalls.push(recallOf(scores, asked, targets));
  });
  const sorted = negatives.subarray(0, others).sort();
  const wins = positives.map((ofMetier) => winsOf(ofMetier, sorted));
  return { auc: meanOf(wins.flat()), intervalle: intervalOf(wins), rappelA10: meanOf(recalls) };
}

/** Of each positive the share of the negatives below it, ties counting half. */
function winsOf(positives: readonly number[], sorted: Float64Array): number[] {
  return positives.map((score) => winsOver(sorted, score) / sorted.length);
}

function intervalOf(wins: readonly (readonly number[])[]): [number, number] {
  const sums = wins.map((ofMetier) => ofMetier.reduce((sum, win) => sum + win, 0));
  const random = new SeededRandom(SEED);
  const means = Float64Array.from({ length: DRAWS }, () => {
    let [sum, count] = [0, 0];
    for (let draw = 0; draw < sums.length; draw++) {
      const drawn = random.below(sums.length);
      sum += sums[drawn];
      count += wins[drawn].length;
    }
    return sum / count;
  }).sort();
  return [means[Math.floor(TAIL * DRAWS)], means[Math.ceil((1 - TAIL) * DRAWS) - 1]];
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
