import { isDeepStrictEqual } from 'node:util';
import { draws, OfficialCsv, sourcesOf } from '@rome-graph/testing';
import { buildSkillGraph, CRITERES, finish } from '../src';
import type { Chains, ChainsQuestion, ItemView, SkillGraph, SkillGraphSource } from '../src';
import { officialSource } from '../src/testing';
import { SeededRandom } from '../src/seeded-random';
import { PlainOracle } from './plain/plain-oracle';
import type { PlainAnswer, Setting } from './plain/plain-oracle';
import type { Definition } from './plain/plain-steps';
import { ReleaseQuestions } from './plain/release-questions';

/** How many settings are drawn of each definition; each is asked by every critère, for one chain and for more. */
const definitions: readonly (Definition & { readonly settings: number })[] = [
  { niveau: 'TOUT', liens: 'AGREGES', savoirEtre: false, mesureDesPas: 'COUVERTURE', settings: 46 },
  { niveau: 'TOUT', liens: 'AGREGES', savoirEtre: false, mesureDesPas: 'COSINUS_IDF', settings: 20 },
  { niveau: 'TOUT', liens: 'AGREGES', savoirEtre: true, mesureDesPas: 'COUVERTURE', settings: 10 },
  { niveau: 'COMPETENCE', liens: 'AGREGES', savoirEtre: false, mesureDesPas: 'COUVERTURE', settings: 20 },
  { niveau: 'SAVOIR', liens: 'AGREGES', savoirEtre: false, mesureDesPas: 'COUVERTURE', settings: 20 },
  { niveau: 'SAVOIR', liens: 'AGREGES', savoirEtre: false, mesureDesPas: 'COSINUS_IDF', settings: 9 },
  { niveau: 'MACRO_COMPETENCE', liens: 'AGREGES', savoirEtre: false, mesureDesPas: 'COUVERTURE', settings: 4 },
  { niveau: 'MACRO_COMPETENCE', liens: 'DIRECTS', savoirEtre: true, mesureDesPas: 'COUVERTURE', settings: 9 },
  { niveau: 'OBJECTIF', liens: 'AGREGES', savoirEtre: false, mesureDesPas: 'COUVERTURE', settings: 3 },
  { niveau: 'OBJECTIF', liens: 'DIRECTS', savoirEtre: false, mesureDesPas: 'COUVERTURE', settings: 5 },
  { niveau: 'ENJEU', liens: 'AGREGES', savoirEtre: false, mesureDesPas: 'COUVERTURE', settings: 3 },
  { niveau: 'ENJEU', liens: 'DIRECTS', savoirEtre: true, mesureDesPas: 'COUVERTURE', settings: 5 },
  { niveau: 'ENJEU', liens: 'DIRECTS', savoirEtre: true, mesureDesPas: 'COSINUS_IDF', settings: 3 },
];

/** The seed of the first draw; another of the environment asks other questions. */
const seed = Number(process.env.ROME_ORACLE_SEED ?? 15);

describe('passerelles of v460 against a plain search of its own tables', () => {
  let csv: OfficialCsv;
  let source: SkillGraphSource;
  let graph: SkillGraph;

  beforeAll(async () => {
    csv = await OfficialCsv.read(sourcesOf('v460').flat());
    source = officialSource((table) => csv.rows(table));
    graph = buildSkillGraph(source);
  });

  it.each(definitions)(
    '$niveau $liens, savoir-être $savoirEtre, by $mesureDesPas: $settings settings by each critère',
    ({ settings, ...definition }) => {
      const oracle = new PlainOracle(source, definition);
      const drawn = seed + definitions.findIndex((one) => isDeepStrictEqual(one, { ...definition, settings }));
      const questions = new ReleaseQuestions(csv, drawn);
      const numbers = new SeededRandom(drawn);
      const view = graph.view(definition.niveau, definition.liens, definition.savoirEtre);
      const told = { asked: 0, chains: 0, obstacles: 0, undecided: 0 };
      for (let round = 0; round < Math.ceil(draws(0.65, 10) * settings); round++) {
        const setting = questions.draw(oracle, definition);
        const answers = oracle.about(setting);
        for (const critere of CRITERES) {
          const several = 5 + numbers.below(4);
          const best = answers(critere, several);
          for (const nombre of [1, 2, 3, 4, several]) {
            const asked = { critere, nombre, mesureDesPas: definition.mesureDesPas };
            const answer = ask(view, setting, asked);
            if (best) compare(setting, asked, answer, firstOf(best, nombre));
            told.asked++;
            if (!best || answer.obstacle === 'RECHERCHE') told.undecided++;
            else if (answer.obstacle !== null) told.obstacles++;
            if (answer.chains.length === nombre) told.chains++;
          }
        }
      }
      expect(told.undecided).toBeLessThanOrEqual(told.asked / 50);
      expect(told.chains).toBeGreaterThan(told.asked / 20);
      expect(told.obstacles).toBeGreaterThanOrEqual(settings < 20 ? 0 : 1);
    },
  );
});

function firstOf({ chains, obstacle }: PlainAnswer, nombre: number): PlainAnswer {
  return { chains: chains.slice(0, nombre), obstacle };
}

function ask(view: ItemView, { de, vers, ...limits }: Setting, question: ChainsQuestion): PlainAnswer {
  const { chains, obstacle }: Chains = finish(view.passerelles(de, vers, { ...limits, ...question }));
  return { chains: chains.map(({ metiers }) => metiers.join(' ')), obstacle };
}

/** An answer that was given up holds the first chains only. */
function compare(setting: Setting, question: ChainsQuestion, answer: PlainAnswer, expected: PlainAnswer): void {
  const isWhole = answer.obstacle !== 'RECHERCHE';
  const told = isWhole ? expected : { ...answer, chains: expected.chains.slice(0, answer.chains.length) };
  const asked = { ...setting, exclus: [...(setting.exclus ?? [])].join(' '), ...question };
  expect({ asked, ...answer }).toEqual({ asked, ...told });
}
