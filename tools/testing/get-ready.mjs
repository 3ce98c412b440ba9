import { buildExplorer, compile, installPackages } from '../scripts/prepare.mjs';
import { fetchNeo4j, keepClasses } from './fetch-neo4j.mjs';

/** Makes what the specs of a tier need that start programs, one after the other, each timed as a phase of the tier. */
export async function getReady(tier) {
  await tier.prepare('installing packages', installPackages);
  await tier.prepare('compiling', compile);
  await tier.prepare('building the explorer', buildExplorer);
  await tier.prepare('fetching Neo4j', fetchNeo4j);
  await tier.prepare('keeping the classes of Neo4j', keepClasses);
}
