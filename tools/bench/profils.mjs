// What is asked of a profile, beside what is asked of a métier, on the engine of one release: chains, pistes of métiers aimed at,
// levers, activités. Each question is timed by itself, three times, and the least counts: others use the machine, too.
//
//   node tools/bench/profils.mjs <files of a release> …
//
// Prints Markdown: p50 and p99 in milliseconds over 300 seeded pairs. A profile is a métier without three of its items, another whole,
// and five items of the end's own.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compile, workspaceRoot } from '../scripts/prepare.mjs';

const [pairs, passes, seed] = [300, 3, 460];

compile();
const { readRelease, seededPairs } = await import('./nomenclature.mjs');
const { buildSkillGraph, CRITERES, finish, SeededRandom } = createRequire(import.meta.url)(
  join(workspaceRoot, 'libs/skill-graph/dist/index.js'),
);
const sources = process.argv.slice(2);
if (sources.length === 0) throw new Error('Give the files of a release, as node tools/bench/profils.mjs v460.zip.');
const { source } = await readRelease(sources);
const graph = buildSkillGraph(source);
finish(graph.warm());
const view = graph.view('TOUT');
const codes = graph.metiers;
const random = new SeededRandom(seed);
const queries = seededPairs(codes.length, pairs, seed).map(([de, vers]) => {
  const sauf = random.pick(graph.itemsOfFiche(codes[de]), 3);
  const other = codes[random.below(codes.length)];
  const items = random.pick(graph.itemsOfFiche(codes[vers]), 5);
  const experiences = [{ metier: codes[de], sauf }, ...(other === codes[vers] ? [] : [{ metier: other }])];
  return { de: codes[de], vers: codes[vers], profil: { experiences, items } };
});
const cibles = random.pick(codes, 5);
const all = { limite: 50, decalage: 0 };
const any = () => true;
const told = (chains) => chains.map(({ etapes }) => etapes.map((etape) => [etape.communs(20), etape.manquants(20)]));
const rows = [
  ...['COUVERTURE', 'COSINUS_IDF'].flatMap((mesureDesPas) =>
    CRITERES.flatMap((critere) => [
      [
        `passerelles, ${critere}, ${mesureDesPas}`,
        ({ de, vers }) => told(finish(view.passerelles(de, vers, { critere, mesureDesPas })).chains),
      ],
      [
        `passerelleDepuisProfil, ${critere}, ${mesureDesPas}`,
        ({ profil, vers }) =>
          told(finish(view.passerellesDepuisProfil(profil, vers, { critere, mesureDesPas })).chains),
      ],
    ]),
  ),
  ['pistes, 50 of all', ({ profil }) => view.pistes(profil, all, any).resultats.map((piste) => piste.aAcquerir(20))],
  [
    'pistes, 5 cibles',
    ({ profil }) => view.pistes(profil, all, any, { cibles }).resultats.map((piste) => piste.aAcquerir(20)),
  ],
  ['effetsDeLevier of a profile', ({ profil }) => view.effetsDeLevier(profil, 0.1, all).resultats.length],
  ['activites', ({ vers }) => view.activites(vers)],
];

process.stdout.write('| question | p50 | p99 |\n| --- | --- | --- |\n');
for (const [name, ask] of rows) {
  const [p50, p99] = quantiles(timesOf(ask)).map((ms) => ms.toFixed(2));
  process.stdout.write(`| ${name} | ${p50} | ${p99} |\n`);
}

/** The least time of each query, once every destination is known. */
function timesOf(ask) {
  for (const query of queries) ask(query);
  const times = queries.map(() => Infinity);
  for (let pass = 0; pass < passes; pass++) {
    queries.forEach((query, index) => {
      const begun = performance.now();
      ask(query);
      times[index] = Math.min(times[index], performance.now() - begun);
    });
  }
  return times;
}

function quantiles(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return [sorted[Math.floor(sorted.length / 2)], sorted[Math.floor(0.99 * sorted.length)]];
}
