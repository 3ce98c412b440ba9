import { requireCount } from '../arguments';
import type { ViewItems } from '../items/view-items';
import { BestFirst } from '../search/best-first';
import { Bounds } from '../search/bounds';
import { Kept } from '../search/kept';
import type { MesureDesPas, RepliquesDeChaines } from '../skill-graph.answers';
import type { Sliced } from '../slices';
import { bestChains } from './best-chains';
import type { ChainsWanted } from './chains-wanted';
import { Replica } from './replica';
import { hashOf, ReplicaDraws } from './replica-draws';
import { Way } from './way';

/** Most replicas of a question. */
export const REPLIQUES_MAX = 1_000;

/** Bounds of the replicas of a question: no more than a few are asked for. */
const BOUNDS_BYTES_MAX = 2 ** 24;

/**
 * The best chain of each replica of a question. In replica r every item is dropped with probability 0.1 and couvertureMin
 * multiplied by u in [0.8, 1.2), as `ReplicaDraws` draws both; weights stay those of the whole release. Pauses between
 * replicas, and within the search of each. Throws ARGUMENT_HORS_LIMITES on replicas beyond 1 to 1 000.
 */
export function* chainsOfReplicas(
  items: ViewItems,
  wanted: ChainsWanted,
  mesureDesPas: MesureDesPas,
  { repliques, graine }: RepliquesDeChaines,
): Sliced<(readonly number[] | undefined)[]> {
  requireCount('repliques', repliques, 1, REPLIQUES_MAX);
  const { codes } = items.tables.items;
  const hashes = Uint32Array.from(codes, hashOf);
  const replica = new Replica(items, mesureDesPas);
  const draw = (replique: number): number => {
    const draws = new ReplicaDraws(graine, replique);
    const couvertureMin = Math.min(1, draws.factor() * wanted.limits.couvertureMin);
    replica.drop((item) => draws.drops(hashes[item]), couvertureMin);
    return couvertureMin;
  };
  let least = 1;
  for (let replique = 0; replique < repliques; replique++) {
    least = Math.min(least, draw(replique));
    yield;
  }
  const hopes = yield* replica.hopes(least);
  yield;
  const bounds = new Bounds(hopes, new Kept(BOUNDS_BYTES_MAX), '');
  const steps = { ...hopes, out: replica.out };
  const search = new BestFirst(replica.out.start.length);
  const best: (readonly number[] | undefined)[] = [];
  for (let replique = 0; replique < repliques; replique++) {
    const asked = { ...wanted, nombre: 1, limits: { ...wanted.limits, couvertureMin: draw(replique) } };
    const { chains } = yield* bestChains(search, Way.of(steps, bounds, asked, replica.leastWorst), asked);
    best.push(chains[0]);
    yield;
  }
  return best;
}
