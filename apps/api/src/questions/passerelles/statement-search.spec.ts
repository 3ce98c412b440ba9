import type { Chains, Critere, ItemView } from '@rome-graph/skill-graph';
import { buildSkillGraph, CRITERES, finish, SeededRandom } from '@rome-graph/skill-graph';
import { listingStatements, procheSteps } from '../../../test/support/listed-chains';
import { smallSnapshot } from '../../../test/support/small-snapshot';
import { widestThrough } from '../../../test/support/widest-chain';
import type { DatabaseChains, DatabaseQuestion } from './statement-search';
import { StatementSearch, summedBy } from './statement-search';

const plain = {
  critere: 'FORCE',
  nombre: 1,
  couvertureMin: 0.05,
  communsMin: 1,
  etapesMax: Infinity,
  via: undefined,
  exclus: [],
} as const;

/** What the search answers when the statements find what they are written to find among the steps of a view. */
function search(view: ItemView, question: DatabaseQuestion): Promise<DatabaseChains> {
  return new StatementSearch(listingStatements(procheSteps(view))).searchChains(question);
}

describe('by two statements, in the small release', () => {
  let view: ItemView;

  beforeAll(async () => {
    view = (await smallSnapshot()).graph.view('TOUT');
  });

  const found = async (de: string, vers: string, question: Partial<DatabaseQuestion>): Promise<unknown> => {
    const { chains, obstacle } = await search(view, { ...plain, de, vers, ...question });
    return obstacle ?? chains.map(({ metiers }) => metiers.join(' '));
  };

  it.each<[Partial<DatabaseQuestion>, string | string[]]>([
    [{ critere: 'FORCE' }, ['K2204 J1301 J1501']],
    [{ critere: 'GOULOT' }, ['K2204 K1304 J1301 J1501']],
    [{ critere: 'PAS' }, ['K2204 J1501']],
    [{ nombre: 3 }, ['K2204 J1301 J1501', 'K2204 J1501', 'K2204 K1304 J1301 J1501']],
    [{ critere: 'GOULOT', etapesMax: 2 }, ['K2204 J1301 J1501']],
    [{ critere: 'GOULOT', exclus: ['K1304'] }, ['K2204 J1301 J1501']],
    [{ couvertureMin: 0.29 }, ['K2204 K1304 J1301 J1501']],
    [{ couvertureMin: 0.34 }, 'COUVERTURE'],
    [{ critere: 'GOULOT', communsMin: 3 }, 'COUVERTURE'],
    [{ exclus: ['J1301'], couvertureMin: 0.2 }, 'CONTRAINTES'],
    [{ via: 'M1805' }, 'CONTRAINTES'],
    [{ via: 'K1304' }, ['K2204 K1304 J1301 J1501']],
    [{ critere: 'GOULOT', via: 'K1304' }, ['K2204 K1304 J1301 J1501']],
    [{ critere: 'PAS', via: 'K1304' }, ['K2204 K1304 J1501']],
  ])('K2204 → J1501 %j: %j', async (question, expected) => {
    expect(await found('K2204', 'J1501', question)).toEqual(expected);
  });

  it('the half that could be wider takes the fewest steps that the narrower allows', async () => {
    // A1203 → K2204 covers 1/7 at most; K2204 → J1501 is widest by K1304 and J1301 (1/3), and 1/6 will do.
    expect(await found('A1203', 'J1501', { critere: 'GOULOT', via: 'K2204' })).toEqual(['A1203 K2204 J1501']);
  });

  it('says so when it looked at as many chains as it may, and found fewer of few enough steps than wanted', async () => {
    const { chains, obstacle } = await search(view, { ...plain, de: 'K2204', vers: 'J1501', nombre: 4, etapesMax: 1 });
    expect([chains.map(({ metiers }) => metiers.join(' ')), obstacle]).toEqual([['K2204 J1501'], 'RECHERCHE']);
  });

  it('etapesMax holds of both halves together: the widest of few enough steps', async () => {
    const through = { critere: 'GOULOT', via: 'K1304' } as const;
    expect(await found('K2204', 'J1501', { ...through, etapesMax: 2 })).toEqual(['K2204 K1304 J1501']);
    expect(await found('K2204', 'J1501', { ...through, etapesMax: 1 })).toBe('CONTRAINTES');
  });

  it.each(['FORCE', 'GOULOT'] as const)('%s takes other halves where the best ones cross', async (critere) => {
    // K2204 J1501 J1506 and J1506 J1501 J1301 are the best halves, and go by J1501 both.
    expect(await found('K2204', 'J1301', { critere, via: 'J1506' })).toEqual(['K2204 K1304 J1506 J1501 J1301']);
  });

  it.each(CRITERES)('%s has no chain where both halves need the same métier', async (critere) => {
    // D1102 leads to J1506 by J1501 alone, and J1506 leads to K2204 by it alone.
    const question = { critere, via: 'J1506', exclus: ['A1203', 'J1301', 'K1304'] };
    expect(await found('D1102', 'K2204', question)).toBe('CONTRAINTES');
  });

  it('PAS has halves there that do not cross', async () => {
    expect(await found('K2204', 'J1301', { critere: 'PAS', via: 'J1506' })).toEqual(['K2204 J1501 J1506 J1301']);
  });
});

describe('by two statements, on graphs full of ties', () => {
  const compare = async (critere: Critere): Promise<Record<string, number>> => {
    const random = new SeededRandom(critere.length + 2026);
    const outcomes = { chains: 0, none: 0, unproven: 0 };
    for (let round = 0; round < 200; round++) {
      const view = randomView(random);
      for (let turn = 0; turn < 4; turn++) {
        const question = randomQuestion(random, critere);
        outcomes[await compareOnce(view, question)] += 1;
      }
    }
    return outcomes;
  };

  it.each(CRITERES)('%s agrees with the engine, or says that it cannot prove', async (critere) => {
    const { chains, none, unproven } = await compare(critere);
    expect(chains).toBeGreaterThan(200);
    expect(none).toBeGreaterThan(200);
    expect(unproven).toBeLessThanOrEqual(critere in summedBy ? 20 : 0);
  });
});

it('GOULOT through a métier is what trying every couverture finds', async () => {
  const random = new SeededRandom(4);
  let found = 0;
  for (let round = 0; round < 300; round++) {
    const view = randomView(random);
    const question = { ...randomQuestion(random, 'GOULOT'), via: 'M5' };
    const { couvertureMin, communsMin } = question;
    const steps = procheSteps(view).filter((step) => step.couverture >= couvertureMin && step.communs >= communsMin);
    const listed = widestThrough(steps, { ...question, exclus: new Set(question.exclus) });
    if (listed) found += 1;
    expect([question, ofEngine(view, question).chains[0]?.metiers]).toEqual([question, listed]);
    const { chains, obstacle } = await search(view, question);
    if (obstacle !== 'RECHERCHE') expect([question, chains[0]?.metiers]).toEqual([question, listed]);
  }
  expect(found).toBeGreaterThan(30);
});

/** Compares an answer with that of the engine; what is not proven is at least the beginning of it. */
async function compareOnce(view: ItemView, question: DatabaseQuestion): Promise<'chains' | 'none' | 'unproven'> {
  const { chains, obstacle } = await search(view, question);
  const engine = ofEngine(view, question);
  const squares = (couts: readonly number[]): number => couts.reduce((sum, cout) => sum + cout ** 2, 0);
  const told = chains.map(({ metiers, cout, couts }) => ({
    path: metiers.join(' '),
    cout,
    squares: squares(couts),
    steps: couts.length,
  }));
  const expected = engine.chains.map(({ metiers, cout, etapes }) => ({
    path: metiers.join(' '),
    cout,
    squares: squares(etapes.map(({ force }) => -Math.log(force))),
    steps: etapes.length,
  }));
  // Of chains of equal sum, Yen's may give any.
  const key = ({ path, cout, squares }: (typeof told)[number]): string =>
    ({ FORCE: cout.toFixed(9), EQUILIBRE: squares.toFixed(9), GOULOT: path, PAS: path })[question.critere];
  const isUnproven = obstacle === 'RECHERCHE';
  const compared = isUnproven ? expected.slice(0, told.length) : expected;
  expect([question, told.map(key)]).toEqual([question, compared.map(key)]);
  expect(told.filter(({ steps }) => steps > question.etapesMax)).toEqual([]);
  if (isUnproven) {
    expect(question.via !== undefined || question.etapesMax < Infinity).toBe(true);
    return 'unproven';
  }
  expect([question, obstacle]).toEqual([question, engine.obstacle]);
  return told.length > 0 ? 'chains' : 'none';
}

function randomView(random: SeededRandom): ItemView {
  const savoirs = 'abcdefghij'.slice(0, 4 + random.below(7)).split('');
  const metiers = Array.from({ length: 6 + random.below(2) }, (_, index) => `M${index}`);
  const links = metiers.flatMap((metier) =>
    random.pick(savoirs, 1 + random.below(4)).map((item) => ({ metier, item, coeurMetier: false })),
  );
  const items = savoirs.map((code) => ({ code, nature: 'SAVOIR' as const }));
  return buildSkillGraph({ metiers, items, links }).view('SAVOIR');
}

/** The first six métiers are in every graph; the last of these is neither an end nor avoided. */
function randomQuestion(random: SeededRandom, critere: Critere): DatabaseQuestion {
  const [de, vers, middle, ...others] = random.pick(['M0', 'M1', 'M2', 'M3', 'M4'], 5) as [string, string, ...string[]];
  const via = random.below(2) === 0 ? middle : undefined;
  return {
    critere,
    de,
    vers,
    via,
    nombre: critere in summedBy && via === undefined ? 1 + random.below(5) : 1,
    couvertureMin: [0.05, 0.3, 0.45][random.below(3)] as number,
    communsMin: 1 + random.below(2),
    etapesMax: random.below(2) === 0 ? 1 + random.below(4) : Infinity,
    exclus: random.pick(others, random.below(3)),
  };
}

function ofEngine(view: ItemView, { etapesMax, via, exclus, de, vers, ...question }: DatabaseQuestion): Chains {
  const limits = { ...(etapesMax < Infinity && { etapesMax }), ...(via !== undefined && { via }) };
  return finish(view.passerelles(de, vers, { ...question, ...limits, exclus: new Set(exclus) }));
}
