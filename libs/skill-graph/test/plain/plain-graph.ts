import type { PlainSteps } from './plain-steps';

/** Which steps a question may take. */
export interface PlainLimits {
  readonly couvertureMin: number;
  readonly communsMin: number;
  /** Marks with 1 the métiers that a chain may not go through; its ends and `via` are exempt. */
  readonly excluded: Uint8Array;
}

/**
 * What a question may walk through. A place is a métier, or, past the obligatory one (via), the métier plus the number of
 * métiers: so a walk that ends at `end` went through via. Steps that leave place p stand at `start[p]` up to
 * `start[p + 1]`, by ascending code of the métier they enter; none enters the first métier, none leaves the last.
 */
export interface PlainGraph {
  readonly metierCount: number;
  readonly first: number;
  readonly end: number;
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly cost: Float64Array;
}

/** The graph of one question; `via` is −1 for none. */
export function plainGraph(
  steps: PlainSteps,
  { couvertureMin, communsMin, excluded }: PlainLimits,
  de: number,
  vers: number,
  via: number,
): PlainGraph {
  const metierCount = steps.metiers.length;
  const phases = via < 0 ? 1 : 2;
  const start = new Int32Array(phases * metierCount + 1);
  const to: number[] = [];
  const cost: number[] = [];
  const isOpen = (metier: number): boolean =>
    excluded[metier] === 0 || metier === de || metier === vers || metier === via;
  const addRow = (metier: number, phase: number): void => {
    for (let step = steps.start[metier] as number; step < (steps.start[metier + 1] as number); step++) {
      const next = steps.vers[step] as number;
      if ((steps.couverture[step] as number) < couvertureMin || (steps.communs[step] as number) < communsMin) continue;
      const isEarly = phase < phases - 1;
      if (next === de || !isOpen(next) || (isEarly ? next === vers : next === via)) continue;
      to.push(isEarly && next !== via ? next : next + (phases - 1) * metierCount);
      cost.push(0 - Math.log(steps.couverture[step] as number));
    }
  };
  for (let place = 0; place < phases * metierCount; place++) {
    const [metier, phase] = [place % metierCount, Math.floor(place / metierCount)];
    const isStart = metier === de && phase === 0;
    const isVia = metier === via && phase === 1;
    if (isStart || isVia || (metier !== de && metier !== vers && metier !== via && isOpen(metier))) {
      addRow(metier, phase);
    }
    start[place + 1] = to.length;
  }
  return {
    metierCount,
    first: de,
    end: vers + (phases - 1) * metierCount,
    start,
    to: Int32Array.from(to),
    cost: Float64Array.from(cost),
  };
}
