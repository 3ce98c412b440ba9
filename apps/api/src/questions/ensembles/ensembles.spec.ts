import { finish } from '@rome-graph/skill-graph';
import { QuestionArguments, refusalOf } from '../../../test/support/question-arguments';
import { fairTurns, ln2, smallSnapshot } from '../../../test/support/small-snapshot';
import { smallMetier, smallTraits } from '../../../test/support/small-traits';
import type { Snapshot } from '../../engine/snapshot';
import { MetiersByTraits } from '../../traits/metiers-by-traits';
import { EnsembleDeMetiersArgs } from './ensemble-de-metiers.args';
import { EnsembleDeMetiersResolver } from './ensemble-de-metiers.resolver';
import { EnsembleDeMetiersService } from './ensemble-de-metiers.service';
import type { EnsembleDeMetiers } from './ensemble-de-metiers.types';
import { selectMetiers } from './select-metiers';
import type { SelectionDeMetiers } from './selection-de-metiers.input';

let snapshot: Snapshot;

beforeAll(async () => {
  snapshot = await smallSnapshot();
});

describe('the arguments of ensembleDeMetiers', () => {
  let args: QuestionArguments<EnsembleDeMetiersArgs>;

  beforeAll(async () => {
    args = await QuestionArguments.of('Query.ensembleDeMetiers', EnsembleDeMetiersArgs, EnsembleDeMetiersResolver);
  });

  it.each(['', ', part: null, seuil: null, niveau: null, savoirEtre: null, limite: null'])(
    'have their defaults: selection%s',
    async (text) => {
      expect(await args.read(`selection: { secteurs: ["10"] }${text}`)).toMatchObject({
        selection: { secteurs: ['10'] },
        part: 0.5,
        seuil: 0.1,
        niveau: 'TOUT',
        savoirEtre: false,
        limite: 20,
      });
    },
  );

  it.each([
    ['part', 0],
    ['part', 1.1],
    ['seuil', 0],
    ['seuil', 1.1],
    ['limite', 0],
    ['limite', 201],
  ])('%s: %d is refused', async (argument, value) => {
    const { extensions } = await args.refusal(`selection: { secteurs: ["10"] }, ${argument}: ${value}`);
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it('selection.codes holds 2 000 at most', async () => {
    const of = (length: number): string => `selection: { codes: [${'"K2204", '.repeat(length)}] }`;
    await expect(args.read(of(2_000))).resolves.toBeDefined();
    expect((await args.refusal(of(2_001))).extensions).toMatchObject({ argument: 'selection.codes' });
  });
});

describe('a selection', () => {
  it.each<[SelectionDeMetiers, string]>([
    [{ codes: ['K2204', 'A1203', 'K2204'] }, 'A1203 K2204'],
    [{ codesRomeParents: ['K2204'] }, 'J1301 K2204'],
    [{ secteurs: ['10'] }, 'J1301 J1501 J1506'],
    [{ domaines: ['J15'] }, 'J1501 J1506'],
    [{ grandsDomaines: ['J'] }, 'J1301 J1501 J1506'],
    [{ transitionEcologique: ['EMPLOI_BLANC'] }, 'J1301'],
    [{ transitionDemographique: true }, 'J1301 J1501 J1506 K1304'],
    [{ reglemente: true }, 'J1501 J1506'],
    [{ cadre: true }, 'J1506'],
    [{ riasec: ['R'] }, 'A1203 D1102 K2204'],
    [{ secteurs: ['10'], cadre: false }, 'J1301 J1501'],
    [{ codes: ['J1501', 'M1805'], grandsDomaines: ['J'] }, 'J1501'],
    [{ codes: [], secteurs: ['20'] }, 'J1301 K2204'],
    [{ codes: null, secteurs: null, domaines: null, reglemente: null, riasec: ['S'] }, 'J1301 J1501 J1506 K1304'],
  ])('%j means those that answer to all of it', (selection, codes) => {
    expect(selectMetiers(snapshot, selection).codes.join(' ')).toBe(codes);
  });

  it('never takes what is not known for false', () => {
    expect(selectMetiers(snapshot, { reglemente: false }).codes.join(' ')).toBe('A1203 D1102 J1301 K2204');
    expect(selectMetiers(snapshot, { transitionNumerique: false }).codes).not.toContain('M1805');
  });

  it.each<[SelectionDeMetiers, string]>([
    [{}, 'selection'],
    [{ codes: [], secteurs: null }, 'selection'],
    [{ secteurs: ['40'] }, 'selection'],
    [{ secteurs: ['30'] }, 'selection.secteurs'],
    [{ codes: ['M1805'], secteurs: ['10'] }, 'selection'],
    [{ transitionNumerique: true }, 'selection'],
    [{ codes: ['K2204', 'K22O4'] }, 'selection.codes'],
  ])('%j is refused for %s', async (selection, argument) => {
    expect((await refusalOf(() => selectMetiers(snapshot, selection))).extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument,
    });
  });

  it('that nobody answers to is refused with what each wish leaves out', async () => {
    const { message } = await refusalOf(() => selectMetiers(snapshot, { codes: ['M1805'], secteurs: ['10'] }));
    expect(message).toBe(
      'No métier of release 999 answers to this selection: of 8 métiers, each wish by itself leaves out codes 7, secteurs 5.',
    );
  });

  it('of more than 500 is refused, saying how many it means', async () => {
    const many = (count: number): Snapshot => {
      const rows = Array.from({ length: count }, (_, index) => smallMetier(`${index}`, { riasecMajeur: 'R' }));
      return { ...snapshot, traits: finish(MetiersByTraits.build(rows, smallTraits(rows))) };
    };
    expect(selectMetiers(many(500), { riasec: ['R'] }).codes).toHaveLength(500);
    const { message, extensions } = await refusalOf(() => selectMetiers(many(501), { riasec: ['R'] }));
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'selection' });
    expect(message).toMatch('501 métiers');
  });
});

describe('a set', () => {
  const service = new EnsembleDeMetiersService(fairTurns());

  const ask = async (
    selection: SelectionDeMetiers,
    more: Partial<EnsembleDeMetiersArgs> = {},
  ): Promise<EnsembleDeMetiers> =>
    service.describeSet(snapshot, {
      selection,
      part: 0.5,
      seuil: 0.1,
      niveau: 'TOUT',
      savoirEtre: false,
      limite: 20,
      ...more,
    });

  it('has for noyau what enough of it holds: by holders, then weight, then code', async () => {
    const { taille, noyau } = await ask({ secteurs: ['10'] });
    expect(taille).toBe(3);
    expect(noyau.map(({ item, nombre }) => [item.code, item.poids, nombre])).toEqual([
      ['500', ln2, 3],
      ['201', 2 * ln2, 2],
      ['202', 2 * ln2, 2],
      ['901', ln2, 2],
    ]);
    expect((await ask({ secteurs: ['10'] }, { part: 1 })).noyau.map(({ item }) => item.code)).toEqual(['500']);
    // A third of three is one: everything that anyone of them holds.
    expect((await ask({ secteurs: ['10'] }, { part: 1 / 3 })).noyau).toHaveLength(7);
  });

  it('has for sorties the métiers outside that it covers: by mean couverture, then code', async () => {
    const { sorties } = await ask({ secteurs: ['10'] });
    expect(sorties.map(({ metier, nombre }) => [metier.code, nombre])).toEqual([
      ['K1304', 3],
      ['K2204', 2],
      ['A1203', 1],
      ['D1102', 2],
    ]);
    const means = [(4 / 9 + 1 / 9 + 1 / 9) / 3, (2 / 7 + 1 / 7) / 3, 1 / 3 / 3, (1 / 6 + 1 / 6) / 3];
    for (const [index, { couvertureMoyenne }] of sorties.entries()) {
      expect(couvertureMoyenne).toBeCloseTo(means[index] ?? NaN, 12);
    }
    const reached = (await ask({ secteurs: ['10'] }, { seuil: 0.15 })).sorties.map(({ nombre }) => nombre);
    expect(reached).toEqual([1, 1, 1, 2]);
  });

  it('says which of its métiers are hard to leave, and by where: the hardest first', async () => {
    const { difficilesAQuitter } = await ask({ secteurs: ['10'] });
    expect(difficilesAQuitter.map(({ metier, vers }) => [metier.code, vers?.code])).toEqual([
      ['J1506', 'K1304'],
      ['J1501', 'D1102'],
      ['J1301', 'K1304'],
    ]);
    const expected = [1 / 9, 1 / 6, 4 / 9];
    for (const [index, { couverture }] of difficilesAQuitter.entries()) {
      expect(couverture).toBeCloseTo(expected[index] ?? NaN, 12);
    }
  });

  it('of a métier that shares nothing leads nowhere', async () => {
    const { noyau, sorties, difficilesAQuitter } = await ask({ codes: ['M1805'] });
    expect(noyau.map(({ item }) => item.code)).toEqual(['906']);
    expect(sorties).toEqual([]);
    expect(difficilesAQuitter).toEqual([
      { metier: expect.objectContaining({ code: 'M1805' }), vers: null, couverture: 0 },
    ]);
  });

  it('of all métiers has no way out', async () => {
    const all = [...snapshot.metiers.keys()];
    expect((await ask({ codes: all })).sorties).toEqual([]);
  });

  it('shows as much of each list as is asked for', async () => {
    const { noyau, sorties, difficilesAQuitter } = await ask({ secteurs: ['10'] }, { limite: 2 });
    expect([noyau, sorties, difficilesAQuitter].map(({ length }) => length)).toEqual([2, 2, 2]);
  });

  it('tells how many each wish leaves out of all métiers', async () => {
    expect((await ask({ secteurs: ['10'], cadre: false })).ecartes).toEqual([
      { contrainte: 'secteurs', nombre: 5 },
      { contrainte: 'cadre', nombre: 2 },
    ]);
  });

  it('comes with the methode, which names its métiers', async () => {
    expect((await ask({ secteurs: ['10'] }, { niveau: 'SAVOIR' })).methode).toMatchObject({
      formule: 'ENSEMBLE',
      niveau: 'SAVOIR',
      parametres: {
        selection: { secteurs: ['10'] },
        metiers: ['J1301', 'J1501', 'J1506'],
        part: 0.5,
        seuil: 0.1,
        limite: 20,
      },
    });
  });
});
