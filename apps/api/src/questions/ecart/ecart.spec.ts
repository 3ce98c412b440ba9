import { QuestionArguments, refusalOf } from '../../../test/support/question-arguments';
import { ln2, smallSnapshot } from '../../../test/support/small-snapshot';
import type { Snapshot } from '../../engine/snapshot';
import { LimiteArgs } from '../../vocabulary/limite.args';
import { EcartArgs } from './ecart.args';
import { EcartResolver } from './ecart.resolver';
import { EcartService } from './ecart.service';
import type { Ecart } from './ecart.type';

describe('the arguments of ecart', () => {
  let args: QuestionArguments<EcartArgs>;

  beforeAll(async () => {
    args = await QuestionArguments.of('Query.ecart', EcartArgs, EcartResolver);
  });

  it.each(['de: "K2204", vers: "J1501"', 'de: "K2204", vers: "J1501", niveau: null, savoirEtre: null'])(
    'have their defaults: %s',
    async (text) => {
      expect(await args.read(text)).toEqual({ de: 'K2204', vers: 'J1501', niveau: 'TOUT', savoirEtre: false });
    },
  );
});

describe.each(['communs', 'manquants'])('the length of %s', (list) => {
  let args: QuestionArguments<LimiteArgs>;

  beforeAll(async () => {
    args = await QuestionArguments.of(`Ecart.${list}`, LimiteArgs, EcartResolver);
  });

  it('is 20 by default, 1 to 500', async () => {
    const [absent, least, most] = await Promise.all(['', 'limite: 1', 'limite: 500'].map((text) => args.read(text)));
    expect([absent?.limite, least?.limite, most?.limite]).toEqual([20, 1, 500]);
  });

  it.each([0, 501, -1])('%d is refused', async (limite) => {
    const { extensions } = await args.refusal(`limite: ${limite}`);
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'limite' });
  });
});

describe('an écart', () => {
  const service = new EcartService();
  let snapshot: Snapshot;

  beforeAll(async () => {
    snapshot = await smallSnapshot();
  });

  const ecart = (de: string, vers: string, more: Partial<EcartArgs> = {}): Ecart =>
    service.compare(snapshot, { de, vers, niveau: 'TOUT', savoirEtre: false, ...more });

  it('says what is shared of the arrival, by weight, and what is missing', () => {
    const { couverture, ...rest } = ecart('K2204', 'J1301');
    expect(couverture).toBeCloseTo(2 / 7, 12);
    expect(rest).toMatchObject({
      de: { code: 'K2204', libelle: 'Agent / Agente de nettoyage industriel' },
      vers: { code: 'J1301', libelle: 'Agent / Agente de service hospitalier' },
      nbCommuns: 2,
      nbManquants: 3,
    });
  });

  it.each([
    ['A1203', 'D1102', 1 / 3],
    ['D1102', 'A1203', 2 / 3],
    ['J1301', 'J1501', 2 / 3],
    ['J1501', 'J1301', 4 / 7],
  ])('%s → %s is another than the way back: %d', (de, vers, couverture) => {
    expect(ecart(de, vers).couverture).toBeCloseTo(couverture, 12);
  });

  it('lists the heaviest first, then by code, with the place of each in the arrival', () => {
    const { lists } = ecart('J1301', 'J1501');
    expect(lists.communs(20)).toEqual([
      { code: '201', libelle: 'Désinfecter une chambre', nature: 'COMPETENCE', poids: 2 * ln2, coeurMetier: true },
      { code: '500', libelle: 'Prendre soin de quelqu’un', nature: 'MACRO_COMPETENCE', poids: ln2, coeurMetier: false },
      { code: '901', libelle: "Règles d'hygiène", nature: 'SAVOIR', poids: ln2, coeurMetier: true },
    ]);
    expect(lists.manquants(20).map(({ code }) => code)).toEqual(['202']);
    expect(lists.communs(2).map(({ code }) => code)).toEqual(['201', '500']);
  });

  it('is nothing at all towards and from a métier that shares nothing', () => {
    const towards = ecart('K2204', 'M1805');
    expect(towards).toMatchObject({ couverture: 0, nbCommuns: 0, nbManquants: 1 });
    expect([towards.lists.communs(20), towards.lists.manquants(20).map(({ poids }) => poids)]).toEqual([[], [3 * ln2]]);
    expect(ecart('M1805', 'K2204')).toMatchObject({ couverture: 0, nbCommuns: 0, nbManquants: 4 });
  });

  it.each([
    ['COMPETENCE', 'K2204', 'K1304', 1 / 2, ['102'], ['203']],
    ['MACRO_COMPETENCE', 'K2204', 'J1301', 1 / 2, ['400'], ['500']],
    ['OBJECTIF', 'K2204', 'J1301', 1 / 2, ['4A1'], ['1B1']],
    ['ENJEU', 'K2204', 'J1301', 1 / 2, ['4A'], ['1B']],
    ['SAVOIR', 'K2204', 'D1102', 1 / 6, ['901'], ['905', '902']],
  ] as const)('at niveau %s, %s → %s is %d', (niveau, de, vers, couverture, communs, manquants) => {
    const answer = ecart(de, vers, { niveau });
    expect(answer.couverture).toBeCloseTo(couverture, 12);
    expect(answer.lists.communs(20).map(({ code }) => code)).toEqual(communs);
    expect(answer.lists.manquants(20).map(({ code }) => code)).toEqual(manquants);
  });

  it('names an objectif by its code where the release has no label for it', () => {
    const { lists } = ecart('K2204', 'J1301', { niveau: 'OBJECTIF' });
    expect([...lists.communs(1), ...lists.manquants(1)].map(({ libelle }) => libelle)).toEqual(['Tenir propre', '1B1']);
  });

  it('counts the savoir-être only when asked to', () => {
    expect(ecart('D1102', 'K1304').couverture).toBe(0);
    expect(ecart('D1102', 'K1304', { savoirEtre: true }).couverture).toBeCloseTo(2 / 11, 12);
    // At OBJECTIF, D1102 has 6A1 by its savoir-être only, which weighs 2 of the 4 of K1304.
    expect(ecart('D1102', 'K1304', { niveau: 'OBJECTIF' })).toMatchObject({ couverture: 0, nbManquants: 2 });
    const counted = ecart('D1102', 'K1304', { niveau: 'OBJECTIF', savoirEtre: true });
    expect([counted.couverture, counted.nbManquants]).toEqual([expect.closeTo(2 / 4, 12), 2]);
  });

  it('tells its methode, with what was applied rather than what was asked', () => {
    expect(ecart('K2204', 'J1301').methode).toEqual({
      release: '999',
      niveau: 'TOUT',
      formule: 'COUVERTURE',
      parametres: {
        de: 'K2204',
        vers: 'J1301',
        niveau: 'TOUT',
        liens: 'AGREGES',
        savoirEtre: false,
        notes: [
          'Au niveau TOUT, les macro-compétences sont agrégées : liens ne change rien.',
          'Les savoir-être ne sont pas comptés.',
        ],
      },
    });
    expect(ecart('K2204', 'J1301', { niveau: 'SAVOIR', savoirEtre: true }).methode.parametres).toMatchObject({
      niveau: 'SAVOIR',
      savoirEtre: false,
      notes: ['Au niveau SAVOIR, liens et savoirEtre ne changent rien.'],
    });
    expect(ecart('K2204', 'J1301', { niveau: 'ENJEU', savoirEtre: true }).methode.parametres).toMatchObject({
      savoirEtre: true,
      notes: ['Les savoir-être sont comptés.'],
    });
  });

  it.each([
    ['K22O4', 'J1501', 'de', 'K2204'],
    ['K2204', 'J15O1', 'vers', 'J1501'],
  ])('%s → %s is refused for %s, which is perhaps %s', async (de, vers, argument, meant) => {
    const { extensions } = await refusalOf(() => ecart(de, vers));
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(extensions).toHaveProperty(['suggestions', 0], meant);
  });

  it('needs two different métiers', async () => {
    expect((await refusalOf(() => ecart('K2204', 'K2204'))).extensions).toMatchObject({ argument: 'vers' });
  });
});
