import { comparableScores, recallOf, winsOver } from './ranking-quality';

/** How well scores rank the official mobilités above all other pairs of métiers. */
export interface Evaluation {
  /** Chance that an official mobilité scores higher than another ordered pair of métiers, ties counting half; 0..1. */
  readonly auc: number;
  /** Mean over métiers of the share of their min(10, n) official targets among their ten best; 0..1. */
  readonly rappelA10: number;
}

/**
 * Compares scores with the official mobilités, over all ordered pairs of different métiers; scores count to 12 decimals,
 * ties go by code.
 *
 * @param scoresOf the scores of one métier with all others, by index
 * @param targets the official targets of each métier, by index
 */
export function evaluate(
  scoresOf: (metier: number) => Float64Array,
  targets: readonly ReadonlySet<number>[],
): Evaluation {
  const official: number[] = [];
  const others: Float64Array[] = [];
  let recall = 0;
  let counted = 0;
  targets.forEach((ofMetier, metier) => {
    const scores = comparableScores(scoresOf(metier));
    for (const target of ofMetier) official.push(scores[target]);
    others.push(scores.filter((_, other) => other !== metier && !ofMetier.has(other)));
    if (ofMetier.size === 0) return;
    counted += 1;
    const asked = Array.from(scores, (_, other) => other).filter((other) => other !== metier);
    recall += recallOf(scores, asked, ofMetier);
  });
  return { auc: aucOf(official, concatenated(others)), rappelA10: counted === 0 ? 0 : recall / counted };
}

/** The rank sum of the official scores among the others, by two binary searches each. */
function aucOf(official: readonly number[], others: Float64Array): number {
  others.sort();
  let wins = 0;
  for (const score of official) wins += winsOver(others, score);
  return wins / (official.length * others.length);
}

function concatenated(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let position = 0;
  for (const part of parts) {
    whole.set(part, position);
    position += part.length;
  }
  return whole;
}
