import { coverage, roundedForOrder } from '../items/item-weights';
import type { ViewItems } from '../items/view-items';
import type { Proximity } from '../proximites/proximity';
import { PALIERS } from '../skill-graph.answers';
import type { CalibrageDePalier, Palier, SeuilsDesPaliers } from '../skill-graph.answers';
import { officialTargets } from '../tables/graph-tables';

/** From which couverture on a métier is accessible at once when a question does not say. */
export const SEUIL_ACCESSIBLE_DEFAUT = 0.3;

/** The quantile of the couverture of official mobilités from which on each palier holds. */
const quantiles: SeuilsDesPaliers = { ACCESSIBLE: 0.9, PROCHE: 0.75, FORMATION_COURTE: 0.5, FORMATION_LONGUE: 0.25 };

/** From which couverture on each palier holds in a view, by the official mobilités of the release; Infinity without any. */
export function thresholdsOf({ tables, shared, weights }: ViewItems): SeuilsDesPaliers {
  const couvertures = officialTargets(tables).flatMap((targets, de) =>
    [...targets].map((vers) => coverage(shared.overlap(de, vers).weight, weights.total[vers])),
  );
  const sorted = Float64Array.from(couvertures).sort();
  const named = Object.entries(quantiles).map(([palier, quantile]) => [palier, quantileOf(sorted, quantile)] as const);
  return Object.fromEntries(named) as unknown as SeuilsDesPaliers;
}

/**
 * The palier of a couverture; couvertures and thresholds count to 9 decimals.
 *
 * @param leasts what `leastsOf` gives
 * @param caps the best paliers that are left, whatever the couverture
 */
export function palierOf(couverture: number, leasts: readonly number[], caps: readonly Palier[] = []): Palier {
  const held = roundedForOrder(couverture);
  const reached = leasts.findIndex((least) => held >= least);
  return PALIERS[Math.max(reached, ...caps.map((palier) => PALIERS.indexOf(palier)))];
}

/**
 * From which couverture on each palier holds, the nearest first.
 *
 * @param seuil couverture from which on a métier is accessible in any case
 */
export function leastsOf(thresholds: SeuilsDesPaliers, seuil: number): number[] {
  const { ACCESSIBLE, PROCHE, FORMATION_COURTE, FORMATION_LONGUE } = thresholds;
  return [Math.min(seuil, ACCESSIBLE), PROCHE, FORMATION_COURTE, FORMATION_LONGUE, 0].map(roundedForOrder);
}

/** How many official mobilités, and other ordered pairs of métiers, each palier holds by couverture alone. */
export function calibrate({ tables }: ViewItems, proximity: Proximity, leasts: readonly number[]): CalibrageDePalier[] {
  const officielles = new Map<Palier, number>();
  const autres = new Map<Palier, number>();
  for (const [de, targets] of officialTargets(tables).entries()) {
    const couvertures = proximity.scores(de, 'COUVERTURE');
    for (let vers = 0; vers < couvertures.length; vers++) {
      if (vers === de) continue;
      const counts = targets.has(vers) ? officielles : autres;
      const palier = palierOf(couvertures[vers], leasts);
      counts.set(palier, (counts.get(palier) ?? 0) + 1);
    }
  }
  return PALIERS.map((palier, index) => ({
    palier,
    couvertureMin: leasts[index],
    officielles: shareOf(officielles, palier),
    autres: shareOf(autres, palier),
  }));
}

function shareOf(counts: ReadonlyMap<Palier, number>, palier: Palier): number {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return all === 0 ? 0 : (counts.get(palier) ?? 0) / all;
}

/** A quantile of sorted values, between two of them in proportion; Infinity of none. */
function quantileOf(sorted: Float64Array, quantile: number): number {
  if (sorted.length === 0) return Infinity;
  const place = quantile * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
}
