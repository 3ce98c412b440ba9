import type { ItemSets } from './item-sets';
import { coverage, roundedForOrder } from './item-weights';
import type { ItemWeights } from './item-weights';
import type { SharedRows } from './shared-rows';
import type { Sliced } from './slices';

/** What a set of métiers has in common and where it leads, by index. */
export interface EnsembleIndex {
  /** Items held by enough of its métiers: by number of holders in the set, then weight, both descending, then code. */
  readonly noyau: readonly { readonly item: number; readonly nombre: number }[];
  /** Métiers outside: by mean couverture from the métiers of the set, rounded to 9 decimals, descending, then code. */
  readonly sorties: readonly { readonly metier: number; readonly couvertureMoyenne: number; readonly nombre: number }[];
  /** Métiers of the set with the best way out of each: the least couverture first, then code. */
  readonly difficiles: readonly Exit[];
}

/** The métier outside a set that one of its métiers covers best; null when it covers none. */
export interface Exit {
  readonly metier: number;
  readonly vers: number | null;
  readonly couverture: number;
}

/** How many métiers are looked at between two pauses: a few milliseconds. */
const METIERS_PER_SLICE = 16;

/**
 * Looks at a set of métiers, ascending and without repetition.
 *
 * @param part share of the set that must hold an item of its noyau, in (0, 1]
 * @param seuil couverture from which on a métier outside counts as reached
 */
export function* lookAtEnsemble(
  metiers: readonly number[],
  part: number,
  seuil: number,
  sets: ItemSets,
  weights: ItemWeights,
  rows: SharedRows,
): Sliced<EnsembleIndex> {
  const { total } = weights;
  const inside = new Uint8Array(total.length);
  for (const metier of metiers) inside[metier] = 1;
  const sums = new Float64Array(total.length);
  const reaching = new Int32Array(total.length);
  const difficiles: Exit[] = [];
  for (const [position, metier] of metiers.entries()) {
    rows.load(metier);
    let best: Exit = { metier, vers: null, couverture: 0 };
    for (let other = 0; other < total.length; other++) {
      const couverture = inside[other] === 1 ? 0 : coverage(rows.weights[other] as number, total[other] as number);
      sums[other] = (sums[other] as number) + couverture;
      if (couverture >= seuil) reaching[other] = (reaching[other] as number) + 1;
      if (couverture > best.couverture) best = { metier, vers: other, couverture };
    }
    difficiles.push(best);
    if (position % METIERS_PER_SLICE === 0) yield;
  }
  return {
    noyau: noyauOf(metiers, part, sets, weights),
    sorties: sortiesOf(sums, reaching, metiers.length),
    difficiles: difficiles.sort(
      (a, b) => roundedForOrder(a.couverture) - roundedForOrder(b.couverture) || a.metier - b.metier,
    ),
  };
}

function noyauOf(
  metiers: readonly number[],
  part: number,
  { start, items }: ItemSets,
  { holders }: ItemWeights,
): EnsembleIndex['noyau'] {
  const counts = new Map<number, number>();
  for (const metier of metiers) {
    for (const item of items.subarray(start[metier], start[metier + 1])) counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  return Array.from(counts, ([item, nombre]) => ({ item, nombre }))
    .filter(({ nombre }) => nombre >= part * metiers.length - 1e-9)
    .sort(
      (a, b) => b.nombre - a.nombre || (holders[a.item] as number) - (holders[b.item] as number) || a.item - b.item,
    );
}

function sortiesOf(sums: Float64Array, reaching: Int32Array, size: number): EnsembleIndex['sorties'] {
  const means = sums.map((sum) => sum / size);
  return Array.from(means, (_, metier) => metier)
    .filter((metier) => (means[metier] as number) > 0)
    .sort((a, b) => roundedForOrder(means[b] as number) - roundedForOrder(means[a] as number) || a - b)
    .map((metier) => ({
      metier,
      couvertureMoyenne: means[metier] as number,
      nombre: reaching[metier] as number,
    }));
}
