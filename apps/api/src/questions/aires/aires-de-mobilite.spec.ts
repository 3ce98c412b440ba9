import { QuestionArguments } from '../../../test/support/question-arguments';
import { ln2, smallSnapshot } from '../../../test/support/small-snapshot';
import type { AireRow } from '../../engine/carte';
import type { Snapshot } from '../../engine/snapshot';
import { LimiteArgs } from '../../vocabulary/limite.args';
import { AiresDeMobiliteArgs } from './aires-de-mobilite.args';
import { AiresDeMobiliteResolver } from './aires-de-mobilite.resolver';
import { airesOf, descending } from './aires-of-rows';

/** What the loader could have found in the small release: those who care and clean, and those who work outdoors. */
const rows: readonly AireRow[] = [
  {
    code: '1',
    libelle: 'Aide à domicile',
    metierCentral: 'K1304',
    taille: 3,
    cohesion: 0.9,
    contribution: 0.25,
    metiers: [
      { code: 'J1301', ancrage: 0.8, intermediarite: 0.3, intermediariteEntreAires: 0.1 },
      { code: 'K1304', ancrage: 0.9, intermediarite: 0.2, intermediariteEntreAires: 0.2 },
      { code: 'K2204', ancrage: 0.8 + 1e-11, intermediarite: 0.1, intermediariteEntreAires: 0.2 - 1e-11 },
    ],
    items: [
      { code: '203', nature: 'COMPETENCE', metiers: 2, distinction: 0.7 },
      { code: '400', nature: 'MACRO_COMPETENCE', metiers: 3, distinction: 0.6 },
    ],
  },
  {
    code: '2',
    libelle: 'Boulanger / Boulangère',
    metierCentral: 'D1102',
    taille: 1,
    cohesion: 0.5,
    contribution: 0.125,
    metiers: [{ code: 'D1102', ancrage: 0.5, intermediarite: 0, intermediariteEntreAires: 0 }],
    items: [{ code: '902', nature: 'SAVOIR', metiers: 1, distinction: 0.4 }],
  },
];

/** A release in which the loader found these aires. */
function withAires(snapshot: Snapshot, aires: readonly AireRow[]): Snapshot {
  return { ...snapshot, carte: { ...snapshot.carte, aires } };
}

describe('the arguments of airesDeMobilite', () => {
  it('name no métier by default', async () => {
    const args = await QuestionArguments.of('Query.airesDeMobilite', AiresDeMobiliteArgs, AiresDeMobiliteResolver);
    expect((await args.read('')).metier ?? null).toBeNull();
    expect(await args.read('metier: "K2204"')).toEqual({ metier: 'K2204' });
  });

  it.each(['metiers', 'ponts'])('list 20 %s by default, 500 at most', async (list) => {
    const args = await QuestionArguments.of(`Aire.${list}`, LimiteArgs, AiresDeMobiliteResolver);
    expect(await args.read('')).toEqual({ limite: 20 });
    expect((await args.refusal('limite: 501')).extensions).toMatchObject({ argument: 'limite' });
  });
});

describe('the aires', () => {
  let snapshot: Snapshot;

  beforeAll(async () => {
    snapshot = withAires(await smallSnapshot(), rows);
  });

  it('come with labels and weights of the release, and the modularity of them all', () => {
    const { total, modularite, aires } = airesOf(snapshot, undefined);
    expect([total, modularite, aires.map(({ code }) => code)]).toEqual([2, 0.375, ['1', '2']]);
    expect(aires[0]).toMatchObject({ metierCentral: { code: 'K1304', libelle: 'Aide à domicile' }, cohesion: 0.9 });
    expect(aires[0]?.items).toEqual([
      {
        item: { code: '203', nature: 'COMPETENCE', libelle: 'Servir un repas', poids: 2 * ln2 },
        metiers: 2,
        distinction: 0.7,
      },
      {
        item: { code: '400', nature: 'MACRO_COMPETENCE', libelle: 'Entretenir un lieu', poids: ln2 },
        metiers: 3,
        distinction: 0.6,
      },
    ]);
  });

  it('are cut down to that of a métier, whose share of the modularity is no other for it', () => {
    const { total, modularite, aires } = airesOf(snapshot, 'D1102');
    expect([total, modularite, aires.map(({ code }) => code)]).toEqual([2, 0.375, ['2']]);
    expect(airesOf(snapshot, 'M1805')).toMatchObject({ total: 2, aires: [] });
  });

  it('of a release without any are none', () => {
    expect(airesOf(withAires(snapshot, []), undefined)).toMatchObject({ total: 0, modularite: 0, aires: [] });
  });

  it('list their métiers by ancrage, their ponts by how many ways between aires go through, then by code', () => {
    const members = airesOf(snapshot, 'K2204').aires[0]?.members ?? [];
    const codes = (figure: 'ancrage' | 'intermediariteEntreAires'): string[] =>
      descending(members, figure).map(({ metier }) => metier.code);
    expect(codes('ancrage')).toEqual(['K1304', 'J1301', 'K2204']);
    expect(codes('intermediariteEntreAires')).toEqual(['K1304', 'K2204', 'J1301']);
  });

  it('come with the methode: what they were made by, and the métier asked for', () => {
    expect(airesOf(snapshot, 'D1102').methode).toMatchObject({
      release: '999',
      niveau: 'TOUT',
      formule: 'COMMUNAUTES',
      parametres: {
        metier: 'D1102',
        couvertureMin: 0.05,
        algorithme: 'LEIDEN',
        resolution: 1,
        graine: 460,
        departs: 10,
      },
    });
    expect(airesOf(snapshot, undefined).methode.parametres).toMatchObject({ metier: null });
  });
});
