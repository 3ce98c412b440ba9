import type { Sliced } from '../slices';
import { FirstPlacement } from './first-placement';
import { Transport } from './transport';
import type { TransportProblem } from './transport';

/** Some people of a group at a post, by their places in the lists. */
export interface Placement {
  readonly groupe: number;
  readonly poste: number;
  /** At least 1. */
  readonly nombre: number;
}

/** Who goes where. */
export interface Placements {
  /** By group, then post; each pair once. */
  readonly placements: readonly Placement[];
  /** How many people of each group go nowhere. */
  readonly sansPoste: readonly number[];
  /** How many of each post stay free. */
  readonly postesVacants: readonly number[];
}

/**
 * The placement of the greatest sum of values. Among equal sums, values counting to 12 decimals, the first: as many people as
 * can be of the first group at the first post, then at the second, and so on.
 */
export function* placePeople(problem: TransportProblem): Sliced<Placements> {
  const transport = new Transport(problem);
  yield* transport.solve();
  yield* new FirstPlacement(transport).choose();
  const { groups, columns, flow, room } = transport;
  const posts = columns - 1;
  const placements: Placement[] = [];
  for (let groupe = 0; groupe < groups; groupe++) {
    for (let poste = 0; poste < posts; poste++) {
      const nombre = flow[poste * groups + groupe];
      if (nombre > 0) placements.push({ groupe, poste, nombre });
    }
  }
  return {
    placements,
    sansPoste: Array.from(flow.subarray(posts * groups)),
    postesVacants: Array.from(room.subarray(0, posts)),
  };
}
