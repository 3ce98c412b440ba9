import { QuestionArguments, refusalOf } from '../../../test/support/question-arguments';
import { ln2, smallSnapshot } from '../../../test/support/small-snapshot';
import type { Snapshot } from '../../engine/snapshot';
import { MetiersPartageantArgs, PairesPartageantArgs } from './partage.args';
import { PartageResolver } from './partage.resolver';
import { PartageService } from './partage.service';
import type { MetiersPartageant, PairesPartageant } from './partage.types';

const service = new PartageService();
let snapshot: Snapshot;

beforeAll(async () => {
  snapshot = await smallSnapshot();
});

describe('the arguments of metiersPartageant', () => {
  let args: QuestionArguments<MetiersPartageantArgs>;

  beforeAll(async () => {
    args = await QuestionArguments.of('Query.metiersPartageant', MetiersPartageantArgs, PartageResolver);
  });

  it.each([
    'code: "K2204"',
    'code: "K2204", minimum: null, niveau: null, liens: null, savoirEtre: null, limite: null, decalage: null',
  ])('have their defaults: %s', async (text) => {
    expect(await args.read(text)).toEqual({
      code: 'K2204',
      minimum: 3,
      niveau: 'MACRO_COMPETENCE',
      liens: 'AGREGES',
      savoirEtre: false,
      limite: 50,
      decalage: 0,
    });
  });

  it('may be at the ends of their ranges', async () => {
    const ends = await args.read('code: "K2204", minimum: 1, limite: 200, decalage: 0');
    expect(ends).toMatchObject({ minimum: 1, limite: 200, decalage: 0 });
  });

  it.each([
    ['minimum', 0],
    ['limite', 0],
    ['limite', 201],
    ['decalage', -1],
  ])('%s: %d is refused', async (argument, value) => {
    const { extensions } = await args.refusal(`code: "K2204", ${argument}: ${value}`);
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});

describe('the arguments of pairesPartageant', () => {
  let args: QuestionArguments<PairesPartageantArgs>;

  beforeAll(async () => {
    args = await QuestionArguments.of('Query.pairesPartageant', PairesPartageantArgs, PartageResolver);
  });

  it.each(['', 'minimum: null, niveau: null, liens: null, savoirEtre: null, limite: null, decalage: null'])(
    'have their defaults: %s',
    async (text) => {
      expect(await args.read(text)).toEqual({
        minimum: 10,
        niveau: 'MACRO_COMPETENCE',
        liens: 'AGREGES',
        savoirEtre: false,
        limite: 50,
        decalage: 0,
      });
    },
  );

  it.each([
    ['minimum', 0],
    ['limite', 0],
    ['limite', 201],
    ['decalage', -1],
  ])('%s: %d is refused', async (argument, value) => {
    const { extensions } = await args.refusal(`${argument}: ${value}`);
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});

describe('the métiers that share with one', () => {
  const ask = (code: string, more: Partial<MetiersPartageantArgs> = {}): MetiersPartageant =>
    service.findSharing(snapshot, {
      code,
      minimum: 1,
      niveau: 'TOUT',
      liens: 'AGREGES',
      savoirEtre: false,
      limite: 50,
      decalage: 0,
      ...more,
    });
  const found = ({ resultats }: MetiersPartageant): unknown[] =>
    resultats.map(({ metier, nombre, poids }) => [metier.code, nombre, Math.round(poids / ln2)]);

  it('come by number of items, then weight, then code', () => {
    expect(found(ask('J1301'))).toEqual([
      ['J1501', 3, 4],
      ['K1304', 3, 4],
      ['K2204', 2, 2],
      ['A1203', 1, 1],
      ['D1102', 1, 1],
      ['J1506', 1, 1],
    ]);
    // The savoir-être that D1102 shares weighs more than the macro-compétence of A1203, whose code comes first.
    expect(found(ask('K1304', { savoirEtre: true }))).toEqual([
      ['J1301', 3, 4],
      ['K2204', 2, 3],
      ['D1102', 1, 2],
      ['A1203', 1, 1],
      ['J1501', 1, 1],
      ['J1506', 1, 1],
    ]);
  });

  it('share at least the minimum, page after page', () => {
    expect(ask('J1301', { minimum: 2 }).total).toBe(3);
    const page = ask('J1301', { minimum: 2, limite: 1, decalage: 1 });
    expect([page.total, found(page)]).toEqual([3, [['K1304', 3, 4]]]);
    expect(ask('J1301', { minimum: 4 })).toMatchObject({ total: 0, resultats: [] });
  });

  it('are told with what is shared, and the place of each item in the métier listed', () => {
    const [first] = ask('J1301').resultats;
    const communs = first?.lists.communs(20).map(({ code, coeurMetier }) => [code, coeurMetier]);
    expect(communs).toEqual([
      ['201', true],
      ['500', false],
      ['901', true],
    ]);
    expect(first?.lists.communs(1)).toHaveLength(1);
  });

  it('share macro-compétences by their compétences too, or by their fiches alone', () => {
    const macro = { niveau: 'MACRO_COMPETENCE' } as const;
    expect(found(ask('J1301', macro))).toEqual([
      ['K1304', 2, 2],
      ['A1203', 1, 1],
      ['J1501', 1, 1],
      ['J1506', 1, 1],
      ['K2204', 1, 1],
    ]);
    expect(found(ask('J1301', { ...macro, liens: 'DIRECTS' }))).toEqual([['A1203', 1, 2]]);
  });

  it('are none for a métier that shares nothing', () => {
    expect(ask('M1805')).toMatchObject({ metier: { code: 'M1805' }, total: 0, resultats: [] });
  });

  it('come with the methode', () => {
    expect(ask('J1301', { niveau: 'OBJECTIF', liens: 'DIRECTS' }).methode).toEqual({
      release: '999',
      niveau: 'OBJECTIF',
      formule: 'NOMBRE_COMMUNS',
      parametres: {
        code: 'J1301',
        minimum: 1,
        limite: 50,
        decalage: 0,
        niveau: 'OBJECTIF',
        liens: 'DIRECTS',
        savoirEtre: false,
        notes: ['Les savoir-être ne sont pas comptés.'],
      },
    });
  });

  it('are not sought for an unknown code', async () => {
    const { extensions } = await refusalOf(() => ask('J13O1'));
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'code', suggestions: ['J1301', 'J1501'] });
  });
});

describe('the pairs that share', () => {
  const ask = (more: Partial<PairesPartageantArgs> = {}): PairesPartageant =>
    service.findPairs(snapshot, {
      minimum: 2,
      niveau: 'TOUT',
      liens: 'AGREGES',
      savoirEtre: false,
      limite: 50,
      decalage: 0,
      ...more,
    });
  const found = ({ resultats }: PairesPartageant): unknown[] =>
    resultats.map(({ a, b, nombre, poids }) => [a.code, b.code, nombre, Math.round(poids / ln2)]);

  it('come by number of items, then weight, then codes, the lower code of a pair first', () => {
    expect(found(ask())).toEqual([
      ['J1301', 'J1501', 3, 4],
      ['J1301', 'K1304', 3, 4],
      ['J1501', 'J1506', 2, 3],
      ['K1304', 'K2204', 2, 3],
      ['J1301', 'K2204', 2, 2],
    ]);
  });

  it('are counted whole, whatever the page', () => {
    const page = ask({ limite: 2, decalage: 1 });
    expect([page.total, found(page)]).toEqual([
      5,
      [
        ['J1301', 'K1304', 3, 4],
        ['J1501', 'J1506', 2, 3],
      ],
    ]);
    expect(ask({ minimum: 1 }).total).toBe(16);
    expect(ask({ minimum: 4 })).toMatchObject({ total: 0, resultats: [] });
  });

  // 400 makes six pairs of its four métiers, and so does 500; J1301 and K1304 are a pair of both. 600 makes one more.
  it.each([
    ['AGREGES', false, 11],
    ['DIRECTS', false, 1],
    ['AGREGES', true, 12],
  ] as const)('a macro-compétence, %s, savoir-être %s, are %d', (liens, savoirEtre, total) => {
    expect(ask({ niveau: 'MACRO_COMPETENCE', minimum: 1, liens, savoirEtre }).total).toBe(total);
  });

  it('come with the methode', () => {
    expect(ask({ limite: 2 }).methode).toMatchObject({
      formule: 'NOMBRE_COMMUNS',
      parametres: { minimum: 2, limite: 2, decalage: 0, niveau: 'TOUT', liens: 'AGREGES' },
    });
  });
});
