import { roundedForOrder } from '../items/item-weights';
import type { MetierAtteint } from '../skill-graph.answers';
import { stepsFrom } from './mobility-graph';
import type { MobilityGraph } from './mobility-graph';
import type { Reach } from './reach';

/** A step within an aire, by index. */
export interface AreteIndex {
  readonly de: number;
  readonly vers: number;
}

/** The métiers of an aire, without its start: by fewest steps, then cost, then code. */
export function metiersAtteints(reach: Reach, codes: readonly string[], withCost: boolean): MetierAtteint[] {
  const { steps, cost } = reach;
  return byDistance(reach)
    .filter((metier) => steps[metier] > 0)
    .map((metier) => ({
      metier: codes[metier],
      etapes: steps[metier],
      cout: withCost ? cost[metier] : null,
    }));
}

/**
 * The first steps that one can take within an aire: they leave its start or a métier reached in fewer steps than
 * allowed. By steps to `de`, code of `de`, code of `vers`.
 */
export function aretesOf(graph: MobilityGraph, { steps }: Reach, stepsMax: number, limite: number): AreteIndex[] {
  const leaving = Array.from(steps, (_, metier) => metier)
    .filter((metier) => steps[metier] < stepsMax)
    .sort((a, b) => steps[a] - steps[b] || a - b);
  const aretes: AreteIndex[] = [];
  for (const de of leaving) {
    if (aretes.length >= limite) break;
    for (const vers of stepsFrom(graph, de).slice().sort()) {
      if (steps[vers] !== 0) aretes.push({ de, vers });
    }
  }
  return aretes.slice(0, limite);
}

/** Costs count to 9 decimals, as everywhere in an ordering. */
function byDistance({ steps, cost }: Reach): number[] {
  const reached: number[] = [];
  for (let metier = 0; metier < steps.length; metier++) if (steps[metier] !== Infinity) reached.push(metier);
  const rounded = (metier: number): number => roundedForOrder(cost[metier]);
  return reached.sort((a, b) => steps[a] - steps[b] || rounded(a) - rounded(b) || a - b);
}
