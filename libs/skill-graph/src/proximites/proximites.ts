import { requireCount } from '../arguments';
import type { ViewItems } from '../items/view-items';
import type { MetierProche } from '../skill-graph.answers';
import { mobiliteRank, officialTargets, requireMetier } from '../tables/graph-tables';
import { bestScores } from './best-scores';
import { evaluate } from './evaluation';
import type { Evaluation } from './evaluation';
import type { Mesure, Proximity } from './proximity';

/** The métiers of a score above 0, by score rounded to 9 decimals, descending, then code. */
export function metiersProches(
  { tables, rows }: ViewItems,
  proximity: Proximity,
  code: string,
  mesure: Mesure,
  limite: number,
): MetierProche[] {
  const metier = requireMetier(tables.metierIndex, code);
  requireCount('limite', limite, 0);
  const scores = proximity.scores(metier, mesure);
  return Array.from(bestScores(scores, limite), (other) => ({
    metier: tables.metiers[other],
    score: scores[other],
    nbCommuns: rows.counts[other],
    mobiliteOfficielle: mobiliteRank(tables, metier, other),
  }));
}

/** How well a measure ranks the official mobilités. */
export function evaluationOf({ tables }: ViewItems, proximity: Proximity, mesure: Mesure): Evaluation {
  return evaluate((metier) => proximity.scores(metier, mesure), officialTargets(tables));
}
