import { QuestionArguments, refusalOf } from '../../../test/support/question-arguments';
import { smallSnapshot } from '../../../test/support/small-snapshot';
import type { Snapshot } from '../../engine/snapshot';
import { MetiersProchesArgs } from './metiers-proches.args';
import type { MetiersProches } from './metiers-proches.types';
import { ProximitesResolver } from './proximites.resolver';
import { ProximitesService } from './proximites.service';

describe('the arguments of metiersProches', () => {
  let args: QuestionArguments<MetiersProchesArgs>;

  beforeAll(async () => {
    args = await QuestionArguments.of('Query.metiersProches', MetiersProchesArgs, ProximitesResolver);
  });

  it.each(['code: "K2204"', 'code: "K2204", mesure: null, niveau: null, savoirEtre: null, limite: null'])(
    'have their defaults: %s',
    async (text) => {
      expect(await args.read(text)).toEqual({
        code: 'K2204',
        mesure: 'COUVERTURE',
        niveau: 'TOUT',
        savoirEtre: false,
        limite: 10,
      });
    },
  );

  it('limite goes from 1 to 200', async () => {
    expect(await args.read('code: "K2204", limite: 1')).toMatchObject({ limite: 1 });
    expect(await args.read('code: "K2204", limite: 200')).toMatchObject({ limite: 200 });
    for (const limite of [0, 201]) {
      const { extensions } = await args.refusal(`code: "K2204", limite: ${limite}`);
      expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'limite' });
    }
  });
});

describe('the nearest métiers', () => {
  const service = new ProximitesService();
  let snapshot: Snapshot;

  beforeAll(async () => {
    snapshot = await smallSnapshot();
  });

  const ask = (code: string, more: Partial<MetiersProchesArgs> = {}): MetiersProches =>
    service.rankNearest(snapshot, {
      code,
      mesure: 'COUVERTURE',
      niveau: 'TOUT',
      savoirEtre: false,
      limite: 10,
      ...more,
    });

  /*
   * K2204 (four items, 7 ln 2, squares 15 ln² 2) shares with A1203 (2, 3, 5) one item of weight 1, with D1102 (3, 6, 14) one
   * of 1, with J1301 (5, 7, 11) two of 1, with J1501 (4, 6, 10) one of 1, with K1304 (5, 9, 19) one of 1 and one of 2.
   */
  it.each([
    [
      'COUVERTURE',
      [
        ['A1203', 1 / 3],
        ['K1304', 3 / 9],
        ['J1301', 2 / 7],
        ['D1102', 1 / 6],
        ['J1501', 1 / 6],
      ],
    ],
    [
      'COUVERTURE_INVERSE',
      [
        ['K1304', 3 / 7],
        ['J1301', 2 / 7],
        ['A1203', 1 / 7],
        ['D1102', 1 / 7],
        ['J1501', 1 / 7],
      ],
    ],
    [
      'JACCARD',
      [
        ['J1301', 2 / 7],
        ['K1304', 2 / 7],
        ['A1203', 1 / 5],
        ['D1102', 1 / 6],
        ['J1501', 1 / 7],
      ],
    ],
    [
      'JACCARD_PONDERE',
      [
        ['K1304', 3 / 13],
        ['J1301', 2 / 12],
        ['A1203', 1 / 9],
        ['D1102', 1 / 12],
        ['J1501', 1 / 12],
      ],
    ],
    [
      'COSINUS_IDF',
      [
        ['K1304', 5 / Math.sqrt(15 * 19)],
        ['J1301', 2 / Math.sqrt(15 * 11)],
        ['A1203', 1 / Math.sqrt(15 * 5)],
        ['J1501', 1 / Math.sqrt(15 * 10)],
        ['D1102', 1 / Math.sqrt(15 * 14)],
      ],
    ],
  ] as const)('by %s are those of greatest score, then by code', (mesure, expected) => {
    const { resultats } = ask('K2204', { mesure });
    expect(resultats.map(({ metier }) => metier.code)).toEqual(expected.map(([code]) => code));
    for (const [index, { score }] of resultats.entries()) expect(score).toBeCloseTo(expected[index]?.[1] ?? NaN, 12);
    expect(ask('K2204', { mesure, limite: 2 }).resultats).toEqual(resultats.slice(0, 2));
  });

  it('come with what they share, and the official mobilité that leads there from the métier asked about', () => {
    const told = (code: string): unknown[] =>
      ask(code).resultats.map(({ metier, nbCommuns, mobiliteOfficielle }) => [
        metier.code,
        nbCommuns,
        mobiliteOfficielle,
      ]);
    expect(told('K2204')).toEqual([
      ['A1203', 1, null],
      ['K1304', 2, null],
      ['J1301', 2, 1],
      ['D1102', 1, 2],
      ['J1501', 1, null],
    ]);
    expect(told('J1506')).toEqual([
      ['J1501', 2, null],
      ['J1301', 1, null],
      ['K1304', 1, null],
    ]);
  });

  it('are others at other niveaux, and with the savoir-être', () => {
    const codes = (more: Partial<MetiersProchesArgs>): string[] =>
      ask('D1102', more).resultats.map(({ metier }) => metier.code);
    expect(codes({ niveau: 'COMPETENCE' })).toEqual([]);
    expect(codes({ niveau: 'SAVOIR' })).toEqual(['A1203', 'J1301', 'J1501', 'K2204']);
    expect(codes({ niveau: 'MACRO_COMPETENCE', savoirEtre: true })).toEqual(['K1304']);
  });

  it('are none for a métier that shares nothing', () => {
    expect(ask('M1805')).toMatchObject({ metier: { code: 'M1805' }, resultats: [] });
  });

  it('come with the methode, whose formula is the measure', () => {
    expect(ask('K2204', { mesure: 'JACCARD', limite: 3 }).methode).toMatchObject({
      release: '999',
      niveau: 'TOUT',
      formule: 'JACCARD',
      parametres: { code: 'K2204', mesure: 'JACCARD', limite: 3, liens: 'AGREGES', savoirEtre: false },
    });
  });

  it('are not sought for an unknown code', async () => {
    const { extensions } = await refusalOf(() => ask('Aide à domicile'));
    expect(extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'code', suggestions: ['K1304'] });
  });
});
