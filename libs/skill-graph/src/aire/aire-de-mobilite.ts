import type { StepGraph } from '../passerelles/step-graph';
import type { MetierAtteint } from '../skill-graph.answers';
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
    .filter((metier) => (steps[metier] as number) > 0)
    .map((metier) => ({
      metier: codes[metier] as string,
      etapes: steps[metier] as number,
      cout: withCost ? (cost[metier] as number) : null,
    }));
}

/**
 * The first steps that one can take within an aire: they leave its start or a métier reached in fewer steps than
 * allowed. By steps to `de`, code of `de`, code of `vers`.
 */
export function aretesOf(graph: StepGraph, { steps }: Reach, stepsMax: number, limite: number): AreteIndex[] {
  const leaving = Array.from(steps, (_, metier) => metier)
    .filter((metier) => (steps[metier] as number) < stepsMax)
    .sort((a, b) => (steps[a] as number) - (steps[b] as number) || a - b);
  const aretes: AreteIndex[] = [];
  for (const de of leaving) {
    if (aretes.length >= limite) break;
    for (const vers of graph.far.slice(graph.start[de], graph.start[de + 1]).sort()) {
      if (steps[vers] !== 0) aretes.push({ de, vers });
    }
  }
  return aretes.slice(0, limite);
}

/** Costs count to 9 decimals, as everywhere in an ordering. */
function byDistance({ steps, cost }: Reach): number[] {
  const reached: number[] = [];
  for (let metier = 0; metier < steps.length; metier++) if (steps[metier] !== Infinity) reached.push(metier);
  const rounded = (metier: number): number => Math.round((cost[metier] as number) * 1e9);
  return reached.sort((a, b) => (steps[a] as number) - (steps[b] as number) || rounded(a) - rounded(b) || a - b);
}
