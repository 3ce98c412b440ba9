import type { ChainsQuestion } from '@rome-graph/skill-graph';
import { declaredParameters } from '../../../test/support/declared-parameters';
import { refusalOf } from '../../../test/support/question-arguments';
import { smallRows, smallSnapshot } from '../../../test/support/small-snapshot';
import { databaseQuestionOf } from './database-question';
import type { PasserellesArgs } from './passerelles.args';
import {
  fewestStepsAsked,
  leastSumAsked,
  projectionAsked,
  projectionDropAsked,
  projectionName,
} from './passerelles.asked';
import { pricedChain } from './priced-chain';

const args: PasserellesArgs = {
  de: 'K2204',
  vers: 'J1501',
  niveau: 'TOUT',
  savoirEtre: false,
  critere: 'FORCE',
  mesureDesPas: 'COUVERTURE',
  nombre: 1,
  moteur: 'NEO4J',
};

describe('the question as the database is asked it', () => {
  it('has every limit, those that were left out too', () => {
    expect(databaseQuestionOf(args, {})).toEqual({
      de: 'K2204',
      vers: 'J1501',
      critere: 'FORCE',
      nombre: 1,
      couvertureMin: 0.05,
      communsMin: 1,
      etapesMax: Infinity,
      via: undefined,
      exclus: [],
    });
  });

  it('excludes neither the ends nor via, whose contraintes are not theirs', () => {
    const exclus = new Set(['A1203', 'K2204', 'J1501', 'J1301']);
    const question: ChainsQuestion = { couvertureMin: 0.1, communsMin: 2, etapesMax: 4, via: 'J1301', exclus };
    expect(databaseQuestionOf({ ...args, critere: 'GOULOT' }, question)).toEqual({
      de: 'K2204',
      vers: 'J1501',
      critere: 'GOULOT',
      nombre: 1,
      couvertureMin: 0.1,
      communsMin: 2,
      etapesMax: 4,
      via: 'J1301',
      exclus: ['A1203'],
    });
  });

  it.each<[Partial<PasserellesArgs>, ChainsQuestion]>([
    [{ nombre: 20 }, {}],
    [{ critere: 'EQUILIBRE', nombre: 20 }, {}],
    [{}, { via: 'J1301' }],
    [{ critere: 'GOULOT' }, { via: 'J1301', etapesMax: 3, exclus: new Set(['K1304']) }],
    [{ critere: 'PAS' }, { couvertureMin: 0.05 }],
  ])('may be %j, %j', (changes, question) => {
    expect(() => databaseQuestionOf({ ...args, ...changes }, question)).not.toThrow();
  });

  it.each<[Partial<PasserellesArgs>, ChainsQuestion, string]>([
    [{ niveau: 'SAVOIR' }, {}, 'niveau'],
    [{ savoirEtre: true }, {}, 'savoirEtre'],
    [{ mesureDesPas: 'COSINUS_IDF' }, {}, 'mesureDesPas'],
    [{ critere: 'EQUILIBRE', nombre: 2 }, { via: 'J1301' }, 'nombre'],
    [{}, { couvertureMin: 0.0499 }, 'contraintes.couvertureMin'],
    [{ critere: 'PAS', nombre: 2 }, {}, 'nombre'],
    [{ critere: 'GOULOT', nombre: 2 }, {}, 'nombre'],
    [{ nombre: 2 }, { via: 'J1301' }, 'nombre'],
  ])(
    'is refused beyond what PROCHE holds or the statements answer: %j, %j, for %s',
    async (changes, question, argument) => {
      expect((await refusalOf(() => databaseQuestionOf({ ...args, ...changes }, question))).extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument,
      });
    },
  );
});

describe('the database is asked', () => {
  const steps = { couvertureMin: 0.1, communsMin: 2, exclus: ['J1301', 'A1203'] };
  const ends = { de: 'K2204', vers: 'J1501', ...steps };

  it.each([
    [fewestStepsAsked(ends), 'passerelle-pas', ends],
    [projectionAsked('g', ends), 'passerelle-projection', { graphe: 'g', ...steps }],
    [
      leastSumAsked('g', ends, 'carre', 5),
      'passerelle-force',
      { graphe: 'g', de: 'K2204', vers: 'J1501', somme: 'carre', nombre: 5 },
    ],
    [projectionDropAsked('g'), 'passerelle-projection-retiree', { graphe: 'g' }],
  ])('%j', (asked, statement, parameters) => {
    expect(asked).toEqual({ statement, parameters });
    expect(Object.keys(parameters).sort()).toEqual(declaredParameters(statement));
  });

  describe('by the name of a projection', () => {
    const { release } = smallRows();
    const name = projectionName(release, steps);

    it('that is the same for the same steps of the same load', () => {
      expect(name).toMatch(/^rome-graph [0-9a-f]{32}$/);
      expect(projectionName({ ...release }, { ...steps, exclus: ['A1203', 'J1301'] })).toBe(name);
    });

    it.each([
      ['another load', { ...release, chargeeLe: '2026-01-02T03:04:06Z' }, steps],
      ['another release', { ...release, version: '998' }, steps],
      ['another couverture', release, { ...steps, couvertureMin: 0.11 }],
      ['another number of items', release, { ...steps, communsMin: 1 }],
      ['other métiers', release, { ...steps, exclus: ['A1203'] }],
    ])('and another for %s', (_, other, otherSteps) => {
      expect(projectionName(other, otherSteps)).not.toBe(name);
    });
  });
});

it('a chain of the database keeps its sums, and the engine tells of its steps', async () => {
  const view = (await smallSnapshot()).graph.view('TOUT');
  const chain = { metiers: ['K2204', 'J1301', 'J1501'], cout: Math.log(8), couts: [Math.log(4), Math.log(2)] };
  const { cout, force, goulot, etapes } = pricedChain(view, chain);
  expect([cout, force, goulot]).toEqual([Math.log(8), expect.closeTo(1 / 8, 12), expect.closeTo(1 / 4, 12)]);
  expect(etapes).toMatchObject([
    { de: 'K2204', vers: 'J1301', nbCommuns: 2, nbManquants: 3, mobiliteOfficielle: 1 },
    { de: 'J1301', vers: 'J1501', nbCommuns: 3, nbManquants: 1, mobiliteOfficielle: 1 },
  ]);
});
