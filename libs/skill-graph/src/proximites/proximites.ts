import { requireCount } from '../arguments';
import { roundForOrder } from '../items/item-weights';
import type { ViewItems } from '../items/view-items';
import { descendingOrder } from '../rankings/descending-order';
import type { MetierProche } from '../skill-graph.answers';
import { mobiliteRank, officialTargets, requireMetier } from '../tables/graph-tables';
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
  const nearest = descendingOrder(roundForOrder(scores.slice())).subarray(0, limite);
  return Array.from(nearest.filter((other) => scores[other] > 0)).map((other) => ({
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
