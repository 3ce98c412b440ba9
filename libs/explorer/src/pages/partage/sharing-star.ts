import type { DrawnNeighbour } from '@rome-graph/drawing';

/** A métier that shares, and how much. */
export interface Neighbour {
  readonly nombre: number;
  readonly metier: { readonly libelle: string };
}

/** Most that stand around one: beyond, names lie over one another. */
const most = 12;

/** Those that share most, as they are drawn around a métier. */
export function starOf(around: readonly Neighbour[]): DrawnNeighbour[] {
  return around
    .slice(0, most)
    .map(({ nombre, metier }) => ({ label: metier.libelle, value: nombre, told: `${nombre} en commun` }));
}
