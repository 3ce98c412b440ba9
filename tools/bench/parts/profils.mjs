// What is asked from a person, and of many at once, beside one passerelle: chains of every critère by either measure of steps, from a
// métier and from a profile, with métiers excluded, pistes of métiers aimed at, levers, activités, matrices. The engine alone, with the
// lists of items. Each question is timed by itself, three times, and the least counts: others use the machine, too.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { workspaceRoot } from '../../scripts/prepare.mjs';
import { seededPairs } from '../nomenclature.mjs';
import { quantiles } from '../statistics.mjs';

const passes = 3;

/** Rows of a question, its p50 and p99 in milliseconds, and by how many pairs one question was divided, over seeded pairs of a release. */
export function measureProfils({ source, pairs, seed, say }) {
  const { buildSkillGraph, CRITERES, finish, SeededRandom } = createRequire(import.meta.url)(
    join(workspaceRoot, 'libs/skill-graph/dist/index.js'),
  );
  const graph = buildSkillGraph(source);
  finish(graph.warm());
  const random = new SeededRandom(seed);
  const view = graph.view('TOUT');
  const queries = queriesOf(graph, random, seededPairs(graph.metiers.length, pairs, seed));
  const asked = [
    ...chainRows({ view, finish, CRITERES }),
    ...personRows({ view, cibles: random.pick(graph.metiers, 5) }),
    ...manyRows({ view, finish, codes: random.pick(graph.metiers, 200) }),
  ];
  return asked.map(({ question, ask, once, each = 1 }) => {
    say(`profils: ${question}`);
    const { p50, p99 } = quantiles(timesOf(once ? queries.slice(0, 1) : queries, ask));
    return { question, p50: p50 / each, p99: p99 / each, each };
  });
}

/** A profile is a métier without three of its items, another whole, and five items of the end's own; 200 métiers are excluded. */
function queriesOf(graph, random, pairs) {
  const codes = graph.metiers;
  return pairs.map(([de, vers]) => {
    const sauf = random.pick(graph.itemsOfFiche(codes[de]), 3);
    const other = codes[random.below(codes.length)];
    const items = random.pick(graph.itemsOfFiche(codes[vers]), 5);
    const experiences = [{ metier: codes[de], sauf }, ...(other === codes[vers] ? [] : [{ metier: other }])];
    const exclus = new Set(random.pick(codes, 200));
    return { de: codes[de], vers: codes[vers], profil: { experiences, items }, exclus };
  });
}

function chainRows({ view, finish, CRITERES }) {
  const told = ({ chains }) =>
    chains.map(({ etapes }) => etapes.map((etape) => [etape.communs(20), etape.manquants(20)]));
  return ['COUVERTURE', 'COSINUS_IDF'].flatMap((mesureDesPas) =>
    CRITERES.flatMap((critere) => [
      {
        question: `passerelles, ${critere}, ${mesureDesPas}`,
        ask: ({ de, vers }) => told(finish(view.passerelles(de, vers, { critere, mesureDesPas }))),
      },
      {
        question: `passerelles without 200 métiers, ${critere}, ${mesureDesPas}`,
        ask: ({ de, vers, exclus }) => told(finish(view.passerelles(de, vers, { critere, mesureDesPas, exclus }))),
      },
      {
        question: `passerelleDepuisProfil, ${critere}, ${mesureDesPas}`,
        ask: ({ profil, vers }) => told(finish(view.passerellesDepuisProfil(profil, vers, { critere, mesureDesPas }))),
      },
    ]),
  );
}

function personRows({ view, cibles }) {
  const page = { limite: 50, decalage: 0 };
  const any = () => true;
  const toLearn = ({ resultats }) => resultats.map((piste) => piste.aAcquerir(20));
  return [
    { question: 'pistes, 50 of all', ask: ({ profil }) => toLearn(view.pistes(profil, page, any)) },
    { question: 'pistes, 5 cibles', ask: ({ profil }) => toLearn(view.pistes(profil, page, any, { cibles })) },
    { question: 'effetsDeLevier of a profile', ask: ({ profil }) => view.effetsDeLevier(profil, 0.1, page).resultats },
    { question: 'activites', ask: ({ vers }) => view.activites(vers) },
  ];
}

/** Many pairs by one question, told by pair. */
function manyRows({ view, finish, codes }) {
  const [de, vers] = [codes.slice(0, 100), codes.slice(100)];
  const matrix = (critere) => ({
    question: `matrice of 100 × 100, ${critere}, a pair`,
    ask: () => finish(view.matrice(de, vers, { critere })),
    once: true,
    each: de.length * vers.length,
  });
  return [matrix('FORCE'), matrix('EQUILIBRE'), matrix('PAS'), matrix('GOULOT')];
}

/** The least time of each query, once every destination is known. */
function timesOf(queries, ask) {
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
