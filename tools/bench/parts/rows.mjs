// The questions, asked of the engine and of its peers, on v460.
import { join } from 'node:path';
import { workspaceRoot } from '../../scripts/prepare.mjs';
import { Contender } from '../contender.mjs';
import { measure } from '../measure.mjs';
import { environmentOf } from '../neo4j-server.mjs';

export const rowNames = ['path', 'macro_one', 'macro_all', 'nearest', 'gap', 'mobility'];
const pythonPeers = ['NetworKit', 'igraph', 'networkx', 'scipy', 'SQLite', 'DuckDB', 'LadybugDB'];
const peer = (name) => join(workspaceRoot, 'tools/bench/peers', name);

/** Starts a contender that runs in Node. */
export function nodeContender(name, script, args, environment) {
  const options = ['--expose-gc', '--max-old-space-size=12288'];
  return new Contender(name, process.execPath, [...options, peer(script), ...args], environment);
}

/** Starts a contender that runs in Python. */
export function pythonContender(python, name, data) {
  return new Contender(name, python, [peer('peers.py'), name, data]);
}

/** Asks the rows that are wanted; Neo4j takes part when it runs. */
export async function measureRows({ data, pairs, python, server, rows, rounds, say }) {
  const contenders = [
    nodeContender('rome-graph', 'engine.mjs', ['whole', data]),
    nodeContender('rome-graph, bare', 'engine.mjs', ['bare', data]),
    nodeContender('rome-graph, served', 'engine.mjs', ['served', data]),
    ...pythonPeers.map((name) => pythonContender(python, name, data)),
    nodeContender('graphology', 'graphology.mjs', [data]),
    ...(server
      ? [
          nodeContender('Neo4j GDS', 'neo4j.mjs', ['gds', data], environmentOf(server)),
          nodeContender('Neo4j Cypher', 'neo4j.mjs', ['plain', data], environmentOf(server)),
        ]
      : []),
  ];
  try {
    const about = {};
    for (const contender of contenders) {
      about[contender.name] = await contender.ready();
      say(`${contender.name} ready in ${contender.about.readySeconds.toFixed(2)} s`);
    }
    const queries = queriesOf(pairs);
    const measured = [];
    for (const row of rows) measured.push(await measure(row, queries[row], contenders, rounds, say));
    return { about, rows: measured };
  } finally {
    for (const contender of contenders) contender.stop();
  }
}

function queriesOf(pairs) {
  const some = pairs.map(([de]) => de);
  const few = some.slice(0, Math.ceil(0.4 * some.length));
  return { path: pairs, macro_one: few, macro_all: [0], nearest: few, gap: pairs, mobility: some };
}
