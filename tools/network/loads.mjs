// A load whose connection is cut: what is said, what is stored, and what the same load does when it is asked again.
import { join } from 'node:path';
import { workspaceRoot } from '../scripts/prepare.mjs';
import { rome } from './servers.mjs';

const sample = (part) => join(workspaceRoot, 'apps/loader/sample', part);
const older = [sample('older')];
const newer = [sample('newer'), sample('documents')];

/** What is cut, by the message that passes; and what the load must end with. */
const cuts = [
  ['in the middle', 'RUN', 'client', 'cut', 'nothing was changed'],
  ['before it commits', 'COMMIT', 'client', 'cut', 'nothing was committed'],
  ['once it was told to commit', 'COMMIT', 'client', 'cut-after', 'loaded'],
];

/** The longest transaction of a load is the one that writes: others have few statements. */
const statementsOfTheWriting = 8;

/** Loads the newer release over the older one, and has its connection cut. What failed. */
export async function faultsOfLoads({ neo4j, network, connection, say }) {
  const failed = [];
  say('## A load that is cut\n');
  say('| cut | ends with | says | then holds | the same load again | then holds |\n| - | - | - | - | - | - |');
  await need(rome(['load', '--force', ...newer], connection.uri, connection));
  const wanted = await digest(neo4j);
  for (const [phase, name, from, fate, expected] of cuts) {
    await need(rome(['load', '--force', ...older], connection.uri, connection));
    const former = await digest(neo4j);
    network.rule = ruleOf(name, from, fate);
    const cut = await rome(['load', '--summary', ...newer], network.uri(), connection);
    network.rule = undefined;
    const held = await digest(neo4j);
    const again = await rome(['load', '--summary', ...newer], network.uri(), connection);
    const last = await digest(neo4j);
    const words = (cut.err + cut.out).trim().split('\n').at(-1);
    const holds = (state) => (state === wanted ? 'the newer' : state === former ? 'the older' : 'neither');
    say(`| ${phase} | ${cut.code} | ${words.slice(0, 160)} | ${holds(held)} | ${again.code} | ${holds(last)} |`);
    const right = expected === 'loaded' ? cut.code === 0 && held === wanted : cut.code === 4 && held === former;
    if (!right) failed.push(`a load cut ${phase} ended with ${cut.code} and left ${holds(held)}: ${words}`);
    if (expected !== 'loaded' && !words.includes(expected)) failed.push(`a load cut ${phase} says: ${words}`);
    if (again.code !== 0 || last !== wanted)
      failed.push(`the load after one cut ${phase} left ${holds(last)}: ${again.err}`);
  }
  return failed;
}

/** Cuts the writing transaction, on its connection alone; once. */
function ruleOf(name, from, fate) {
  let done = false;
  return (passing) => {
    if (done || passing.from !== from || passing.name !== name) return undefined;
    if (passing.runs < statementsOfTheWriting) return undefined;
    done = true;
    return fate;
  };
}

async function need(result) {
  const { code, err } = await result;
  if (code !== 0) throw new Error(err);
}

/** What the graph holds, apart from when it was loaded. */
async function digest({ neo4j }) {
  const [row] = await neo4j.read(
    `MATCH (n) WHERE NOT n:Bascule
     WITH n, [k IN keys(n) WHERE NOT k IN ['chargeeLe']] AS names
     WITH labels(n)[0] + ' ' + toString(reduce(s = 0, k IN names | s + size(k))) AS shape, count(*) AS n
     ORDER BY shape
     WITH collect(shape + ':' + n) AS nodes
     MATCH ()-[r]->() WITH nodes, type(r) AS type, count(*) AS n ORDER BY type
     MATCH (release:Release {statut: 'EN_SERVICE'})
     RETURN release.version + nodes[0] AS version, nodes, collect(type + ':' + n) AS links`,
  );
  return JSON.stringify(row);
}
