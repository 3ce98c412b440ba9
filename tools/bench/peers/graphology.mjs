// graphology as a contender: node graphology.mjs <folder of the data>.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { answerRequests } from './answer-requests.mjs';

const require = createRequire(import.meta.url);
const Graph = require('graphology');
const { bidirectional } = require('graphology-shortest-path/dijkstra');
const { singleSourceLength } = require('graphology-shortest-path/unweighted');
const [folder] = process.argv.slice(2);

const begin = performance.now();
const rows = (name) =>
  readFileSync(join(folder, `${name}.csv`), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
const graph = new Graph({ type: 'directed', allowSelfLoops: false });
const official = new Graph({ type: 'directed' });
for (const [metier] of rows('metiers')) {
  graph.addNode(metier);
  official.addNode(metier);
}
for (const [de, vers, cout] of rows('proche')) graph.addDirectedEdge(de, vers, { cout: Number(cout) });
for (const [de, vers] of rows('mobilites')) official.addDirectedEdge(de, vers);

answerRequests(
  {
    path: ([de, vers]) => {
      const nodes = bidirectional(graph, String(de), String(vers), 'cout');
      const cost = nodes
        .slice(1)
        .reduce((sum, node, index) => sum + graph.getEdgeAttribute(graph.edge(nodes[index], node), 'cout'), 0);
      return Math.round(cost * 1e6) / 1e6;
    },
    mobility: (code) => {
      const lengths = singleSourceLength(official, String(code));
      return Object.entries(lengths)
        .filter(([, length]) => length > 0 && length <= 2)
        .map(([metier]) => Number(metier))
        .sort((a, b) => a - b);
    },
  },
  { readySeconds: (performance.now() - begin) / 1000, how: 'bidirectional Dijkstra, 1 thread' },
);
