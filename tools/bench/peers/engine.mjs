// The engine of rome-graph as a contender: node engine.mjs <kind> <folder of the data>, where kind is "whole", "bare" (the
// chain and its sums, without the lists of items) or "served" (from what is kept ranked). Its answers are whole, as the API gives
// them: each step of a chain with its lists of items; what the parity gate compares is taken from them afterwards.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { workspaceRoot } from '../../scripts/prepare.mjs';
import { answerRequests } from './answer-requests.mjs';

const { buildSkillGraph, finish } = createRequire(import.meta.url)(
  join(workspaceRoot, 'libs/skill-graph/dist/index.js'),
);
const [kind, folder] = process.argv.slice(2);
const { source, niveau } = JSON.parse(readFileSync(join(folder, 'source.json'), 'utf8'));

const before = process.memoryUsage();
const begin = performance.now();
const cpuBefore = process.cpuUsage();
const graph = buildSkillGraph(source);
const view = graph.view(niveau);
// The pairs of a grown nomenclature, which no row asks about, would take gigabytes.
if (niveau === 'TOUT') finish(view.warm({ passerelles: true }));
else view.passerelle(graph.metiers[0], graph.metiers[1]);
const readySeconds = (performance.now() - begin) / 1000;
const { user, system } = process.cpuUsage(cpuBefore);
globalThis.gc?.();
const after = process.memoryUsage();
const megabytes = (after.heapUsed + after.external - before.heapUsed - before.external) / 2 ** 20;

const codes = graph.metiers;
const number = new Map(codes.map((code, index) => [code, index]));
const round = (value) => Math.round(value * 1e6) / 1e6;
const withParity = (answer, parity) => ({ answer, parity });

const answers = {
  path: ([de, vers]) => {
    const { chains } = finish(view.passerelles(codes[de], codes[vers]));
    const lists =
      kind === 'whole' &&
      chains.flatMap(({ etapes }) => etapes.map((etape) => [etape.communs(20), etape.manquants(20)]));
    return withParity([chains, lists], () => round(chains[0].cout));
  },
  nearest: (code) => {
    const near = view.metiersProches(codes[code], 'COUVERTURE', 10);
    return withParity(near, () => near.map(({ metier }) => number.get(metier)));
  },
  gap: ([de, vers]) => {
    const ecart = view.ecart(codes[de], codes[vers]);
    const lists = [ecart.communs(), ecart.manquants()];
    return withParity([ecart, lists], () => [ecart.nbCommuns, ecart.nbManquants, round(ecart.couverture)]);
  },
};
if (niveau === 'TOUT') {
  const macro = graph.view('MACRO_COMPETENCE');
  answers.macro_one = (code) => {
    const { resultats } = macro.metiersPartageant(codes[code], 5, { limite: codes.length, decalage: 0 });
    return withParity(resultats, () =>
      resultats.map(({ metier, nombre }) => [number.get(metier), nombre]).sort(([a], [b]) => a - b),
    );
  };
  // The pairs are kept ranked once asked for: forgotten, so that they are counted anew.
  answers.macro_all = () => {
    if (kind === 'whole') macro.partage.pairs = undefined;
    return macro.pairesPartageant(5, { limite: 50, decalage: 0 }).total;
  };
  answers.mobility = (code) => {
    const { metiers } = finish(view.aireDeMobilite(codes[code], 'OFFICIELLE', 2));
    return withParity(metiers, () => metiers.map(({ metier }) => number.get(metier)).sort((a, b) => a - b));
  };
}
const rowsOf = { whole: Object.keys(answers), bare: ['path'], served: ['macro_all'] };
const how = {
  whole:
    'chains with 20 + 20 items a step, guided by bounds that the first question to a métier made; pairs counted anew',
  bare: 'chains without their lists of items',
  served: 'pairs as the API serves them, ranked at start: the total and the 50 best',
};
answerRequests(Object.fromEntries(rowsOf[kind].map((row) => [row, answers[row]])), {
  readySeconds,
  readyCpuSeconds: (user + system) / 1e6,
  megabytes,
  how: how[kind],
});
