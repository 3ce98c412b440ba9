import type { Profil } from '../../profil/profil.input';
import { QuestionArguments, refusalOf } from '../../../test/support/question-arguments';
import { ln2, smallSnapshot } from '../../../test/support/small-snapshot';
import type { Snapshot } from '../../engine/snapshot';
import { LimiteArgs } from '../../vocabulary/limite.args';
import { EffetsDeLevierArgs } from './effets-de-levier.args';
import { EffetsDeLevierResolver } from './effets-de-levier.resolver';
import { EffetsDeLevierService } from './effets-de-levier.service';
import type { EffetsDeLevier } from './effets-de-levier.types';

describe('the arguments of effetsDeLevier', () => {
  let args: QuestionArguments<EffetsDeLevierArgs>;

  beforeAll(async () => {
    args = await QuestionArguments.of('Query.effetsDeLevier', EffetsDeLevierArgs, EffetsDeLevierResolver);
  });

  it.each(['', ', seuil: null, niveau: null, savoirEtre: null, limite: null, decalage: null'])(
    'have their defaults: code%s',
    async (text) => {
      expect(await args.read(`code: "J1506"${text}`)).toEqual({
        code: 'J1506',
        seuil: 0.1,
        niveau: 'TOUT',
        savoirEtre: false,
        limite: 50,
        decalage: 0,
      });
    },
  );

  it('may be at the ends of their ranges', async () => {
    const ends = await args.read('code: "J1506", seuil: 1, limite: 200');
    expect(ends).toMatchObject({ seuil: 1, limite: 200 });
  });

  it.each([
    ['seuil', 0],
    ['seuil', -0.1],
    ['seuil', 1.000001],
    ['limite', 0],
    ['limite', 201],
    ['decalage', -1],
  ])('%s: %d is refused', async (argument, value) => {
    const { extensions } = await args.refusal(`code: "J1506", ${argument}: ${value}`);
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it('list 20 métiers of an effect by default, 500 at most', async () => {
    const metiers = await QuestionArguments.of('EffetDeLevier.metiers', LimiteArgs, EffetsDeLevierResolver);
    expect(await metiers.read('')).toEqual({ limite: 20 });
    expect((await metiers.refusal('limite: 501')).extensions).toMatchObject({ argument: 'limite' });
  });
});

const defaults = { seuil: 0.3, niveau: 'TOUT', savoirEtre: false, limite: 50, decalage: 0 } as const;

describe('effects', () => {
  const service = new EffetsDeLevierService();
  let snapshot: Snapshot;

  beforeAll(async () => {
    snapshot = await smallSnapshot();
  });

  const ask = (code: string, more: Partial<EffetsDeLevierArgs> = {}): EffetsDeLevier =>
    service.rankEffects(snapshot, { ...defaults, code, ...more });
  const found = ({ resultats }: EffetsDeLevier): unknown[] =>
    resultats.map(({ item, nombre, listMetiers }) => [
      item.code,
      Math.round(item.poids / ln2),
      nombre,
      listMetiers(500)
        .map(({ code }) => code)
        .join(' '),
    ]);

  /*
   * J1506 holds nothing of A1203 (3 in all), D1102 (6), K2204 (7) and M1805 (3), 1/7 of J1301, 1/9 of K1304; it reaches
   * J1501 (3/6). One more item of weight 2 makes 3/7 of J1301, 3/9 of K1304, 2/6 of D1102. A compétence of macro 400 brings it: of A1203
   * 1/3 in any case, with 102 also 4/9 of K1304 and 3/7 of K2204, with 101 4/7 of K2204; 500 is held already.
   */
  it('are those of items that open métiers not reached yet: by their number, then weight, then code', () => {
    const answer = ask('J1506');
    expect(found(answer)).toEqual([
      ['102', 2, 3, 'A1203 K1304 K2204'],
      ['101', 3, 2, 'A1203 K2204'],
      ['203', 2, 2, 'J1301 K1304'],
      ['902', 2, 2, 'A1203 D1102'],
      ['903', 3, 1, 'K1304'],
      ['905', 3, 1, 'D1102'],
      ['906', 3, 1, 'M1805'],
      ['201', 2, 1, 'J1301'],
      ['400', 1, 1, 'A1203'],
    ]);
    expect(answer.total).toBe(9);
  });

  it('are fewer as more is needed', () => {
    expect(found(ask('J1506', { seuil: 0.45 }))).toEqual([
      ['101', 3, 1, 'K2204'],
      ['905', 3, 1, 'D1102'],
      ['906', 3, 1, 'M1805'],
      ['902', 2, 1, 'A1203'],
    ]);
    expect(found(ask('J1506', { seuil: 1 }))).toEqual([['906', 3, 1, 'M1805']]);
  });

  it('come page by page, each with as many of its métiers as asked for', () => {
    const { total, resultats } = ask('J1506', { limite: 2, decalage: 1 });
    expect([total, resultats.map(({ item }) => item.code)]).toEqual([9, ['101', '203']]);
    expect(resultats[0]?.listMetiers(1)).toEqual([
      { code: 'A1203', libelle: "Agent / Agente d'entretien des espaces verts" },
    ]);
  });

  it('name the item, without regard to a métier', () => {
    const [first] = ask('J1506').resultats;
    expect(first?.item).toEqual({ code: '102', libelle: 'Laver un sol', nature: 'COMPETENCE', poids: 2 * ln2 });
  });

  it('are also those of a métier that shares nothing, which starts from nothing', () => {
    // 3/6 of J1506 and of D1102, 2/3 of A1203; with 500, 3/6 of J1501 by 201 or 202, of J1506 by 202; with 400, 4/7 of K2204 by 101.
    expect(found(ask('M1805', { seuil: 0.45 }))).toEqual([
      ['202', 2, 2, 'J1501 J1506'],
      ['101', 3, 1, 'K2204'],
      ['904', 3, 1, 'J1506'],
      ['905', 3, 1, 'D1102'],
      ['201', 2, 1, 'J1501'],
      ['902', 2, 1, 'A1203'],
    ]);
  });

  it('are others at another niveau', () => {
    // At SAVOIR J1506 shares nothing; J1301, J1501 and K2204 require 901 only, D1102 6 in all, A1203 and others one savoir.
    expect(found(ask('J1506', { niveau: 'SAVOIR' }))).toEqual([
      ['901', 1, 3, 'J1301 J1501 K2204'],
      ['902', 2, 2, 'A1203 D1102'],
      ['903', 3, 1, 'K1304'],
      ['905', 3, 1, 'D1102'],
      ['906', 3, 1, 'M1805'],
    ]);
  });

  it('come with the methode', () => {
    expect(ask('J1506', { limite: 5 }).methode).toMatchObject({
      formule: 'EFFET_DE_LEVIER',
      parametres: { code: 'J1506', seuil: 0.3, limite: 5, decalage: 0, niveau: 'TOUT', savoirEtre: false },
    });
  });

  describe('of a profile', () => {
    const askProfil = (profil: Profil, more: Partial<EffetsDeLevierArgs> = {}): EffetsDeLevier =>
      service.rankEffects(snapshot, { ...defaults, profil, ...more });

    it('are those of its métier when that is all that it brings', () => {
      const answer = askProfil({ experiences: ['11006'] });
      expect(found(answer)).toEqual(found(ask('J1506')));
      expect(answer).toMatchObject({
        metier: null,
        experiences: [{ metier: { code: 'J1506' }, appellation: '11006' }],
      });
      expect(answer.methode.parametres).toMatchObject({ metiers: ['J1506'], items: [], inclureExperiences: false });
    });

    it('start from what was done of it, and what is held besides', () => {
      // 904 and 906 hold 3/6 of J1506 and all of M1805; 500 makes 4/6 of J1506, and comes with 201, 202 and 203.
      const profil = { experiencesDetaillees: [{ code: 'J1506', seulement: ['904'] }], items: ['906'] };
      expect(found(askProfil(profil, { seuil: 0.6 }))).toEqual([['902', 2, 1, 'A1203']]);
      expect(found(askProfil({ ...profil, inclureExperiences: true }, { seuil: 0.6 }))).toEqual([
        ['201', 2, 1, 'J1506'],
        ['202', 2, 1, 'J1506'],
        ['203', 2, 1, 'J1506'],
        ['902', 2, 1, 'A1203'],
        ['500', 1, 1, 'J1506'],
      ]);
    });

    it('count the métiers that its wishes keep', () => {
      const answer = askProfil({ experiences: ['J1506'], riasec: ['R'], contextesRefuses: ['8001'] });
      // Of A1203, D1102 and K2204, which are R, D1102 is at night.
      expect(found(answer)).toEqual([
        ['101', 3, 2, 'A1203 K2204'],
        ['102', 2, 2, 'A1203 K2204'],
        ['902', 2, 1, 'A1203'],
        ['400', 1, 1, 'A1203'],
      ]);
      expect(answer.methode.parametres).toMatchObject({ riasec: ['R'], contextesRefuses: ['8001'] });
    });

    it.each<[Partial<EffetsDeLevierArgs>, string]>([
      [{ code: 'J1506', profil: { items: ['203'] } }, 'code'],
      [{ code: null, profil: null }, 'code'],
      [{}, 'code'],
      [{ profil: {} }, 'profil'],
      [{ profil: { items: ['1'] } }, 'profil.items'],
    ])('are refused to %j, for %s', async (args, argument) => {
      const { extensions } = await refusalOf(() => service.rankEffects(snapshot, { ...defaults, ...args }));
      expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    });
  });

  it('are not sought for an unknown code', async () => {
    const { extensions } = await refusalOf(() => ask('J150'));
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'code' });
  });
});
