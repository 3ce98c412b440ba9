import type { StepLists } from '../search/steps';
import type { Communaute } from '../skill-graph.answers';
import { findCommunities } from './find-communities';
import type { Community, CommunitySearch } from './find-communities';

/** The communities that métiers form through steps, the largest first, then by first code. */
export function communautesOf(metiers: readonly string[], steps: StepLists, search: CommunitySearch): Communaute[] {
  return findCommunities(steps, search).map((community) => communauteOf(metiers, community));
}

function communauteOf(codes: readonly string[], { metiers, inside, degrees, contribution }: Community): Communaute {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return {
    metiers: metiers.map((metier, index) => ({ metier: codes[metier], ancrage: inside[index] / degrees[index] })),
    metierCentral: codes[metiers[inside.indexOf(Math.max(...inside))]],
    cohesion: sum(inside) / sum(degrees),
    contribution,
  };
}
