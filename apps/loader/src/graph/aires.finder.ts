import { airesMethode, carteMethode } from '@rome-graph/domain';
import type { Communaute, ItemDistinctif, ItemView, PassagesDuMetier, PlaceDuMetier } from '@rome-graph/skill-graph';

/** An aire de métiers, as it will be stored. */
export interface Aire {
  /** Rank of two digits at least: the largest is 01. */
  readonly code: string;
  readonly metierCentral: string;
  readonly cohesion: number;
  readonly contribution: number;
  readonly metiers: readonly MetierDAire[];
  /** The items by which it differs most, the first first. */
  readonly items: readonly ItemDistinctif[];
}

/** A métier of an aire; its properties are those of DANS_AIRE. */
export interface MetierDAire {
  readonly metier: string;
  readonly ancrage: number;
  readonly intermediarite: number;
  readonly intermediariteEntreAires: number;
  readonly x: number;
  readonly y: number;
}

/** Finds the aires of a release, the largest first: communities over PROCHE; see airesMethode and docs/analytics.md. */
export function findAires(view: ItemView): Aire[] {
  const communautes = view.communautes(airesMethode);
  const codes = communautes.map((_, index) => String(index + 1).padStart(2, '0'));
  const aireOf = new Map(
    communautes.flatMap(({ metiers }, index) =>
      metiers.map(({ metier }): [string, string] => [metier, codes[index] as string]),
    ),
  );
  const passages = view.passages(aireOf);
  const passagesOf = new Map(passages.map((found) => [found.metier, found]));
  const placeOf = new Map(view.carte(aireOf, carteMethode).map((place) => [place.metier, place]));
  const pairs = (passages.length - 1) * (passages.length - 2);
  return communautes.map(({ metierCentral, cohesion, contribution, metiers }, index) => ({
    code: codes[index] as string,
    metierCentral,
    cohesion,
    contribution,
    metiers: metiers.map((member) =>
      memberOf(member, passagesOf.get(member.metier), pairs, placeOf.get(member.metier)),
    ),
    items: view.itemsDistinctifs(
      metiers.map(({ metier }) => metier),
      airesMethode.itemsDistinctifs,
    ),
  }));
}

function memberOf(
  { metier, ancrage }: Communaute['metiers'][number],
  passages: PassagesDuMetier | undefined,
  pairs: number,
  place: PlaceDuMetier | undefined,
): MetierDAire {
  const shareOf = (count = 0): number => (pairs > 0 ? count / pairs : 0);
  return {
    metier,
    ancrage,
    intermediarite: shareOf(passages?.passages),
    intermediariteEntreAires: shareOf(passages?.passagesEntreGroupes),
    x: place?.x ?? 0,
    y: place?.y ?? 0,
  };
}
