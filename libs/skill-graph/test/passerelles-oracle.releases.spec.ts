import { draws, OfficialCsv, sourcesOf } from '@rome-graph/testing';
import { buildSkillGraph, finish } from '../src';
import type { Chains, ChainsQuestion, Critere, ItemView, SkillGraph, SkillGraphSource } from '../src';
import { officialSource } from '../src/testing';
import { SeededRandom } from '../src/seeded-random';
import { PlainOracle } from './plain/plain-oracle';
import type { PlainAnswer, Setting } from './plain/plain-oracle';
import type { Definition } from './plain/plain-steps';
import { ReleaseQuestions } from './plain/release-questions';

const criteres: readonly Critere[] = ['FORCE', 'GOULOT', 'PAS'];

/** How many settings are drawn of each definition; each is asked by every critère. */
const definitions: readonly (Definition & { readonly settings: number })[] = [
  { niveau: 'TOUT', liens: 'AGREGES', savoirEtre: false, settings: 240 },
  { niveau: 'TOUT', liens: 'AGREGES', savoirEtre: true, settings: 60 },
  { niveau: 'COMPETENCE', liens: 'AGREGES', savoirEtre: false, settings: 70 },
  { niveau: 'SAVOIR', liens: 'AGREGES', savoirEtre: false, settings: 70 },
  { niveau: 'MACRO_COMPETENCE', liens: 'AGREGES', savoirEtre: false, settings: 50 },
  { niveau: 'MACRO_COMPETENCE', liens: 'DIRECTS', savoirEtre: true, settings: 60 },
  { niveau: 'OBJECTIF', liens: 'AGREGES', savoirEtre: false, settings: 40 },
  { niveau: 'OBJECTIF', liens: 'DIRECTS', savoirEtre: false, settings: 40 },
  { niveau: 'ENJEU', liens: 'AGREGES', savoirEtre: false, settings: 40 },
  { niveau: 'ENJEU', liens: 'DIRECTS', savoirEtre: true, settings: 40 },
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
    '$niveau $liens, savoir-être $savoirEtre: $settings settings by each critère',
    ({ settings, ...definition }) => {
      const oracle = new PlainOracle(source, definition);
      const questions = new ReleaseQuestions(
        csv,
        seed + definitions.findIndex((one) => sameDefinition(one, definition)),
      );
      const numbers = new SeededRandom(seed);
      const view = graph.view(definition.niveau, definition.liens, definition.savoirEtre);
      const told = { chains: 0, several: 0, obstacles: 0, undecided: 0 };
      for (let round = 0; round < draws(1, 10) * settings; round++) {
        const setting = questions.draw(oracle, definition);
        const answers = oracle.about(setting);
        for (const critere of criteres) {
          const nombre = 1 + (numbers.below(5) < 2 ? 0 : numbers.below(8));
          const expected = answers(critere, nombre);
          const answer = ask(view, setting, { critere, nombre });
          if (!expected || answer.obstacle === 'RECHERCHE') told.undecided++;
          if (expected) compare(setting, { critere, nombre }, answer, expected);
          if (answer.chains.length > 0) told.chains++;
          if (answer.chains.length > 1) told.several++;
          if (answer.obstacle !== null) told.obstacles++;
        }
      }
      expect(told.undecided).toBeLessThanOrEqual(0.01 * criteres.length * settings * draws(1, 10));
      expect(Math.min(told.chains, told.several, told.obstacles)).toBeGreaterThan(settings / 4);
    },
  );
});

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

function sameDefinition(a: Definition, b: Definition): boolean {
  return a.niveau === b.niveau && a.liens === b.liens && a.savoirEtre === b.savoirEtre;
}
