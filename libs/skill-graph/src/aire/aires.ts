import { requireCount, requireCouvertureMin } from '../arguments';
import { coverage } from '../items/item-weights';
import type { ViewItems } from '../items/view-items';
import type { Passerelles } from '../passerelles/passerelles';
import type { AireDeMobilite, AreteDeMobilite, OrigineMobilite, PassagesDuMetier } from '../skill-graph.answers';
import { finish } from '../slices';
import type { Sliced } from '../slices';
import { mobiliteRank, requireMetier } from '../tables/graph-tables';
import { aretesOf, metiersAtteints } from './aire-de-mobilite';
import { mobilityGraph } from './mobility-graph';
import { countPassages } from './passages';
import { reachFrom } from './reach';

/** What can be reached from a métier in at most `etapes` (≥ 1) steps. */
export function* aireDeMobilite(
  items: ViewItems,
  passerelles: Passerelles,
  code: string,
  origine: OrigineMobilite,
  etapes: number,
  couvertureMin: number,
): Sliced<AireDeMobilite> {
  const { tables } = items;
  const start = requireMetier(tables.metierIndex, code);
  requireCount('etapes', etapes, 1);
  requireCouvertureMin(couvertureMin);
  const finder = yield* passerelles.finder('COUVERTURE', couvertureMin);
  const graph = yield* mobilityGraph(tables, finder.steps.out, origine, couvertureMin);
  const reach = yield* reachFrom(graph, start, etapes);
  return {
    metiers: metiersAtteints(reach, tables.metiers, origine === 'COMPETENCES'),
    aretes: (limite) =>
      aretesOf(graph, reach, etapes, limite).map(({ de, vers }) => areteOf(items, de, vers, couvertureMin)),
  };
}

/** How many best chains by FORCE go through each métier, by code; those of two groups told apart. */
export function passagesOf(
  metiers: readonly string[],
  passerelles: Passerelles,
  groupOf: ReadonlyMap<string, string>,
): PassagesDuMetier[] {
  const numbers = new Map([...new Set(groupOf.values())].map((group, number) => [group, number]));
  const groups = Int32Array.from(metiers, (code) => numbers.get(groupOf.get(code) ?? '') ?? -1);
  const { steps } = finish(passerelles.finder());
  const { all, betweenGroups } = countPassages(steps.out, groups);
  return metiers.map((metier, index) => ({
    metier,
    passages: all[index],
    passagesEntreGroupes: betweenGroups[index],
  }));
}

function areteOf(
  { tables, shared, weights }: ViewItems,
  de: number,
  vers: number,
  couvertureMin: number,
): AreteDeMobilite {
  const couverture = coverage(shared.overlap(de, vers).weight, weights.total[vers]);
  return {
    de: tables.metiers[de],
    vers: tables.metiers[vers],
    officielle: mobiliteRank(tables, de, vers),
    couverture: couverture >= couvertureMin ? couverture : null,
  };
}
