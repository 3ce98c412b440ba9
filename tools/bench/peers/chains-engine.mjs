// The engine of rome-graph asked for chains: node chains-engine.mjs <folder of the data> <its JavaScript>. Answers one line at a
// time {question, queries, budgetMs} with the milliseconds of each query and what is compared.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { join } from 'node:path';

const [folder, script] = process.argv.slice(2);
const { buildSkillGraph, finish } = createRequire(import.meta.url)(script);
const { source, niveau } = JSON.parse(readFileSync(join(folder, 'source.json'), 'utf8'));
const masks = JSON.parse(readFileSync(join(folder, 'masks.json'), 'utf8'));

/** A query is asked again so often once all are known, and its least time counts: others use the machine, too. */
const passes = 3;

const begin = performance.now();
const graph = buildSkillGraph(source);
const codes = graph.metiers;
const view = graph.view(niveau);
// The pairs of a grown nomenclature, which no row asks about, would take gigabytes.
if (niveau === 'TOUT') finish(view.warm({ passerelles: true }));
else view.passerelle(codes[0], codes[1]);
process.stdout.write(`${JSON.stringify({ readySeconds: (performance.now() - begin) / 1000 })}\n`);

const excluded = new Map(
  Object.entries(masks).map(([name, metiers]) => [name, new Set(metiers.map((metier) => codes[metier]))]),
);
const round = (value) => Math.round(value * 1e6) / 1e6;
const measures = {
  FORCE: ({ cout }) => [round(cout)],
  PAS: ({ cout, etapes }) => [etapes.length, round(cout)],
  GOULOT: ({ cout, etapes, goulot }) => [round(Math.abs(Math.log(goulot))), etapes.length, round(cout)],
};

createInterface({ input: process.stdin }).on('line', (line) => {
  const { question, queries, budgetMs } = JSON.parse(line);
  const until = performance.now() + budgetMs;
  const first = askAll(question, queries, until);
  let times = first.map(({ ms }) => ms);
  for (let pass = 0; pass < passes && !question.first && first.length === queries.length; pass++) {
    const again = askAll(question, queries, until).map(({ ms }) => ms);
    if (again.length < queries.length) break;
    times = pass === 0 ? again : times.map((ms, index) => Math.min(ms, again[index]));
  }
  const results = first.map(({ chains }) => chains.map(measures[question.critere]));
  process.stdout.write(`${JSON.stringify({ times, results })}\n`);
});

/** Views whose steps are built: a first question is the first to a destination, not to a view. */
const warmed = new Set([niveau]);

/** Each query in turn, timed, until there is no more time; one that does not end by then is not counted. */
function askAll(question, queries, until) {
  const name = question.niveau ?? niveau;
  const view = graph.view(name);
  if (!warmed.has(name)) finish(view.passerelles(codes[0], codes[1]));
  warmed.add(name);
  const answered = [];
  for (const query of queries) {
    const [de, vers] = query;
    const asked = questionOf(question, query);
    const begun = performance.now();
    const search = view.passerelles(codes[de], codes[vers], asked);
    let turn = search.next();
    while (!turn.done && performance.now() < until) turn = search.next();
    if (!turn.done) break;
    answered.push({ ms: performance.now() - begun, chains: turn.value.chains });
    if (performance.now() > until) break;
  }
  return answered;
}

function questionOf({ critere, nombre, etapesMax, mask, contrainte }, [, , via, eviter]) {
  return {
    critere,
    nombre,
    etapesMax,
    ...(contrainte === 'via' && { via: codes[via] }),
    ...(contrainte === 'eviter' && { exclus: new Set(eviter.map((metier) => codes[metier])) }),
    ...(mask && { exclus: excluded.get(mask) }),
  };
}
