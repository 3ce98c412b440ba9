import type { StepLists } from './step-lists';

/**
 * The `limite` steps of greatest couverture of a métier, by couverture rounded to 9 decimals, descending, then code of
 * the far end: their positions in `steps`, whose lists have falling couverture. Undefined when steps below `threshold`,
 * which the lists do not hold, may be among them.
 */
export function nearestSteps(
  { start, far, couverture }: StepLists,
  metier: number,
  limite: number,
  threshold: number,
): number[] | undefined {
  const first = start[metier] as number;
  const end = start[metier + 1] as number;
  if (limite === 0 || limite > end - first) return undefined;
  const score = (step: number): number => Math.round((couverture[step] as number) * 1e9);
  const least = score(first + limite - 1);
  if (least <= Math.round(threshold * 1e9)) return undefined;
  const steps: number[] = [];
  for (let step = first; step < end && score(step) >= least; step++) steps.push(step);
  steps.sort((a, b) => score(b) - score(a) || (far[a] as number) - (far[b] as number));
  return steps.slice(0, limite);
}
