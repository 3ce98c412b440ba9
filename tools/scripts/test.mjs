// `npm test`: installs what is missing, then runs every unit spec, and every integration spec on a real Neo4j with data that
// the project ships. Arguments are passed on to Jest: `npm test -- --testPathPatterns apps/loader`.
import { buildExplorer, compile, installPackages } from './prepare.mjs';
import { fetchNeo4j, keepClasses } from '../testing/fetch-neo4j.mjs';
import { Tier } from '../testing/tier.mjs';

const args = process.argv.slice(2);
const tier = new Tier();
await tier.prepare('installing packages', installPackages);
await tier.prepare('compiling', compile);
// Meanwhile, since unit specs need none of it.
const gettingReady = getReady();
gettingReady.catch(() => undefined); // heard of when it is waited for
await tier.jest('unit specs', 'jest.unit.config.cjs', { atOnce: 2, gibibytesEach: 2 }, args);
await tier.prepare('the explorer, Neo4j and its classes, begun before them', () => gettingReady);
// Four for two cores: much of their time they wait, for a limit to pass, a server to start or a program to end.
await tier.jest('integration specs', 'jest.integration.config.cjs', { atOnce: 4, gibibytesEach: 3 }, args);
tier.end();

async function getReady() {
  await fetchNeo4j();
  const keeping = keepClasses();
  buildExplorer();
  await keeping;
}
