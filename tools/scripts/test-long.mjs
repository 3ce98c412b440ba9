// `npm run verify -- long`: the specs that take long of what the repository holds, on a real Neo4j. Arguments are passed on to
// Jest.
import { buildExplorer, compile, installPackages } from './prepare.mjs';
import { fetchNeo4j, keepClasses } from '../testing/fetch-neo4j.mjs';
import { Tier } from '../testing/tier.mjs';

const tier = new Tier();
await tier.prepare('installing packages', installPackages);
await tier.prepare('compiling', compile);
await tier.prepare('building the explorer', buildExplorer);
await tier.prepare('fetching Neo4j', fetchNeo4j);
await tier.prepare('keeping the classes of Neo4j', keepClasses);
await tier.jest('long specs', 'jest.long.config.cjs', { atOnce: 4, gibibytesEach: 3 }, process.argv.slice(2));
tier.end();
