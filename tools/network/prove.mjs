// What clients and operators see when the network between our programs and Neo4j is bad: late and cut at random, cut at each
// phase of a question, silent, refused; and a load that is cut. Each outcome must be a right answer or a clear error, in its time.
//
//   node tools/network/prove.mjs                  1 000 questions in the weather
//   node tools/network/prove.mjs --questions 200
//
// Prints Markdown. Starts a Neo4j of its own, with the sample.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile, installPackages, workspaceRoot } from '../scripts/prepare.mjs';
import { cluster } from './cluster.mjs';
import { faultsOfLoads } from './loads.mjs';
import { faultsOfQuestions } from './faults.mjs';
import { weather } from './weather.mjs';

const { values } = parseArgs({ options: { questions: { type: 'string', default: '1000' } } });
installPackages();
compile();
const require = createRequire(import.meta.url);
const testing = require(join(workspaceRoot, 'libs/testing/dist/index.js'));
const { BadNetwork, loadedStore, startTestNeo4j } = testing;
const say = (line) => process.stdout.write(`${line}\n`);

const failed = [...(await cluster({ ...testing, say })), ...(await onOneServer())];
for (const what of failed) say(`FAILED  ${what}`);
process.exitCode = failed.length > 0 ? 1 : 0;

async function onOneServer() {
  const neo4j = await startTestNeo4j({ heap: '1g', gds: true, store: await loadedStore('sample') });
  const network = await BadNetwork.open(neo4j.server.boltPort);
  const stage = { neo4j, network, connection: neo4j.connection, say };
  try {
    return [
      ...(await weather(stage, Number(values.questions))),
      ...(await faultsOfQuestions(stage)),
      ...(await faultsOfLoads(stage)),
    ];
  } finally {
    await network.close();
    await neo4j.stop();
  }
}
