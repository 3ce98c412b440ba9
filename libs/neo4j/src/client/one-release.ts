import { queryStatement } from '../cypher/query-statement';
import type { Reading } from './reading';

/** What etat-de-la-release.cypher tells of the graph. */
export interface ReleaseState {
  /** Whether another release is being committed: what is read meanwhile may be of either. */
  readonly enBascule: boolean;
  /** What tells the release in service from any other load; null when there is none. */
  readonly identite: string | null;
}

/** Another release took the place of the one that was being read. */
export class ReleaseReplacedError extends Error {
  override readonly name = 'ReleaseReplacedError';
}

/** Asked beside every answer, hence read once. */
let statement: string | undefined;

/** The state of the graph, as it is seen now. */
export async function releaseState(neo4j: Reading): Promise<ReleaseState> {
  statement ??= queryStatement('etat-de-la-release');
  const [state] = await neo4j.read<ReleaseState>(statement);
  return state ?? { enBascule: false, identite: null };
}

/** The one release that the graph holds and is about to hold; undefined when there is none, or another is being committed. */
export async function releaseHeld(neo4j: Reading): Promise<string | undefined> {
  const { enBascule, identite } = await releaseState(neo4j);
  return enBascule ? undefined : (identite ?? undefined);
}

/**
 * Does some work on the release in service, and makes sure that it was the same from the beginning to the end: Neo4j shows, in one
 * transaction too, what a load commits meanwhile.
 *
 * @param work given what tells the release from any other load; undefined when there is none
 * @throws {ReleaseReplacedError} when another load was being committed, or was meanwhile.
 */
export async function inOneRelease<Result>(
  neo4j: Reading,
  work: (identite: string | undefined) => Promise<Result>,
): Promise<Result> {
  const before = await releaseState(neo4j);
  if (before.enBascule) throw new ReleaseReplacedError('Another release is being committed.');
  const result = await work(before.identite ?? undefined);
  const after = await releaseState(neo4j);
  if (after.enBascule || after.identite !== before.identite) {
    throw new ReleaseReplacedError('Another release took the place of the one that was being read.');
  }
  return result;
}
