import { modelFingerprint, releaseLabel, storedGraph, typeOf } from '@rome-graph/domain';
import type { Neo4j } from '@rome-graph/neo4j';
import { pastOtherLoads } from './past-other-loads';
import { syncStatement } from './statements';

/** Whether a release was loaded under the declaration of the graph that this version of the software has. */
export function isOfThisModel({ modele }: { readonly modele: string }): boolean {
  return modele === modelFingerprint(storedGraph);
}

/**
 * Gives the releases that a former version of the software loaded, those of the history among them, the counts of what it did not
 * know yet, which are 0: every release says every count. It can be run any number of times.
 */
export async function countUnknown(neo4j: Neo4j): Promise<void> {
  await pastOtherLoads(() =>
    neo4j.withTransaction((transaction) => transaction.run(syncStatement('count-unknown'), { counts: noCounts() })),
  );
}

function noCounts(): Record<string, bigint> {
  const { properties = [] } = storedGraph.nodes.find(({ label }) => label === releaseLabel) ?? {};
  const counts = properties.filter((property) => property.required && typeOf(property) === 'integer');
  return Object.fromEntries(counts.map(({ name }) => [name, 0n]));
}
