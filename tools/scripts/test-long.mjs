// `npm run verify -- long`: the specs that take long of what the repository holds, on a real Neo4j. Arguments are passed on to
// Jest.
import { getReady } from '../testing/get-ready.mjs';
import { Tier } from '../testing/tier.mjs';

const tier = new Tier();
await getReady(tier);
await tier.jest('long specs', 'jest.long.config.cjs', { atOnce: 4, gibibytesEach: 3 }, process.argv.slice(2));
tier.end();
