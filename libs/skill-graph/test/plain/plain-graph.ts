import type { PlainSteps } from './plain-steps';

/** Which steps a question may take. */
export interface PlainLimits {
  readonly couvertureMin: number;
  readonly communsMin: number;
  /** Marks with 1 the métiers that a chain may not go through; its ends and `via` are exempt. */
  readonly excluded: Uint8Array;
}

/** Steps by the place that they leave: those of place p stand at `start[p]` up to `start[p + 1]`, in any order. */
export interface PlainRows {
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly cost: Float64Array;
}

/**
 * What a question may walk through. A place is a métier, or, past the obligatory one (via), the métier plus the number of
 * métiers: so a walk that ends at `end` went through via. The rows are by ascending cost; no step enters the first place or leaves the end.
 */
export interface PlainGraph {
  readonly metierCount: number;
  readonly first: number;
  readonly end: number;
  readonly rows: PlainRows;
  /** The same steps, each from the place that it enters to the one that it leaves. */
  readonly backwards: PlainRows;
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
  const late = (phases - 1) * metierCount;
  const start = new Int32Array(phases * metierCount + 1);
  const to = new Int32Array(phases * steps.vers.length);
  const cost = new Float64Array(to.length);
  let size = 0;
  const isOpen = (metier: number): boolean =>
    excluded[metier] === 0 || metier === de || metier === vers || metier === via;
  const canLeave = (metier: number, isLate: boolean): boolean => {
    if (metier === via) return isLate;
    if (metier === de) return !isLate || phases === 1;
    return metier !== vers && isOpen(metier);
  };
  const addRow = (metier: number, isLate: boolean): void => {
    for (let step = steps.start[metier] as number; step < (steps.start[metier + 1] as number); step++) {
      if ((steps.couverture[step] as number) < couvertureMin || (steps.communs[step] as number) < communsMin) continue;
      const next = steps.vers[step] as number;
      if (next === de || !isOpen(next) || next === (isLate ? via : vers)) continue;
      to[size] = isLate || next === via ? next + late : next;
      cost[size++] = steps.cout[step] as number;
    }
  };
  for (let place = 0; place < phases * metierCount; place++) {
    const isLate = place >= late;
    if (canLeave(place % metierCount, isLate)) addRow(place % metierCount, isLate);
    start[place + 1] = size;
  }
  const rows = { start, to: to.subarray(0, size), cost: cost.subarray(0, size) };
  return { metierCount, first: de, end: vers + late, rows, backwards: turnedRound(rows) };
}

function turnedRound({ start, to, cost }: PlainRows): PlainRows {
  const turned = {
    start: new Int32Array(start.length),
    to: new Int32Array(to.length),
    cost: new Float64Array(to.length),
  };
  for (const place of to) turned.start[place + 1] = (turned.start[place + 1] as number) + 1;
  for (let place = 1; place < start.length; place++) {
    turned.start[place] = (turned.start[place] as number) + (turned.start[place - 1] as number);
  }
  const next = turned.start.slice();
  for (let place = 0; place < start.length - 1; place++) {
    for (let step = start[place] as number; step < (start[place + 1] as number); step++) {
      const end = to[step] as number;
      const slot = next[end] as number;
      next[end] = slot + 1;
      turned.to[slot] = place;
      turned.cost[slot] = cost[step] as number;
    }
  }
  return turned;
}
