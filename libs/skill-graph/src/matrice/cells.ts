import type { StepLists } from '../search/steps';

/** What is told of the best chain of every pair, at `start × ends + end`; 0 étapes where there is no chain. */
export interface Cells {
  readonly force: Float64Array;
  readonly cout: Float64Array;
  readonly goulot: Float64Array;
  readonly etapes: Uint16Array;
}

/** Cells without any chain. */
export function emptyCells(count: number): Cells {
  return {
    force: new Float64Array(count),
    cout: new Float64Array(count),
    goulot: new Float64Array(count),
    etapes: new Uint16Array(count),
  };
}

/**
 * Fills a cell from the steps of a chain, by their places among those that leave, added up as those of a passerelle are: from
 * the first on.
 */
export function fillCell(
  cells: Cells,
  cell: number,
  { couverture, cout }: StepLists,
  way: Int32Array,
  length: number,
): void {
  let [force, sum, goulot] = [1, 0, 1];
  for (let at = 0; at < length; at++) {
    const step = way[at];
    force *= couverture[step];
    sum += cout[step];
    if (couverture[step] < goulot) goulot = couverture[step];
  }
  cells.force[cell] = force;
  cells.cout[cell] = sum;
  cells.goulot[cell] = goulot;
  cells.etapes[cell] = length;
}

/** The step between two métiers, by its place among those that leave. */
export function stepBetween({ start, far }: StepLists, de: number, vers: number): number {
  for (let step = start[de]; step < start[de + 1]; step++) if (far[step] === vers) return step;
  throw new Error(`No step leads from métier ${de} to ${vers}.`);
}
