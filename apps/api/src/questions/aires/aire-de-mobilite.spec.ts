import { QuestionArguments } from '../../../test/support/question-arguments';
import { fairTurns, smallSnapshot } from '../../../test/support/small-snapshot';
import type { Snapshot } from '../../engine/snapshot';
import { AireDeMobiliteArgs, AretesArgs } from './aire-de-mobilite.args';
import { AireDeMobiliteResolver } from './aire-de-mobilite.resolver';
import { AireDeMobiliteService } from './aire-de-mobilite.service';
import type { AireDeMobilite } from './aire-de-mobilite.types';

describe('the arguments of aireDeMobilite', () => {
  let args: QuestionArguments<AireDeMobiliteArgs>;

  beforeAll(async () => {
    args = await QuestionArguments.of('Query.aireDeMobilite', AireDeMobiliteArgs, AireDeMobiliteResolver);
  });

  it.each(['code: "K2204"', 'code: "K2204", origine: null, etapes: null, couvertureMin: null'])(
    'have their defaults: %s',
    async (text) => {
      expect(await args.read(text)).toEqual({ code: 'K2204', origine: 'OFFICIELLE', etapes: 2, couvertureMin: 0.05 });
    },
  );

  it('may be at the ends of their ranges', async () => {
    expect(await args.read('code: "K2204", etapes: 1, couvertureMin: 1')).toMatchObject({
      etapes: 1,
      couvertureMin: 1,
    });
    expect(await args.read('code: "K2204", etapes: 5')).toMatchObject({ etapes: 5 });
  });

  it.each([
    ['etapes', 0],
    ['etapes', 6],
    ['couvertureMin', 0],
    ['couvertureMin', 1.01],
  ])('%s: %d is refused', async (argument, value) => {
    const { extensions } = await args.refusal(`code: "K2204", ${argument}: ${value}`);
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it('list 200 arêtes by default, 500 at most', async () => {
    const aretes = await QuestionArguments.of('AireDeMobilite.aretes', AretesArgs, AireDeMobiliteResolver);
    expect(await aretes.read('')).toEqual({ limite: 200 });
    expect(await aretes.read('limite: 500')).toEqual({ limite: 500 });
    for (const limite of [0, 501]) {
      expect((await aretes.refusal(`limite: ${limite}`)).extensions).toMatchObject({ argument: 'limite' });
    }
  });
});

describe('an aire', () => {
  const service = new AireDeMobiliteService(fairTurns());
  let snapshot: Snapshot;

  beforeAll(async () => {
    snapshot = await smallSnapshot();
  });

  const ask = async (code: string, more: Partial<AireDeMobiliteArgs> = {}): Promise<AireDeMobilite> =>
    service.reachFrom(snapshot, { code, origine: 'OFFICIELLE', etapes: 2, couvertureMin: 0.05, ...more });
  const reached = ({ metiers }: AireDeMobilite): unknown[][] =>
    metiers.map(({ metier, etapes, cout }) => [metier.code, etapes, cout]);
  const aretes = (aire: AireDeMobilite, limite = 200): string[] =>
    aire.listAretes(limite).map(({ de, vers }) => `${de} ${vers}`);

  it('by official mobilités is within so many of them: by steps, then code, without cost', async () => {
    const two = await ask('K2204');
    expect(reached(two)).toEqual([
      ['D1102', 1, null],
      ['J1301', 1, null],
      ['J1501', 2, null],
      ['M1805', 2, null],
    ]);
    expect(two.total).toBe(4);
    expect(reached(await ask('K2204', { etapes: 1 })).map(([code]) => code)).toEqual(['D1102', 'J1301']);
    expect(reached(await ask('K2204', { etapes: 3 })).at(-1)).toEqual(['J1506', 3, null]);
  });

  it('has for arêtes the steps that stay within: the nearest to the start first, then by codes', async () => {
    const aire = await ask('K2204');
    expect(aire.listAretes(200)).toEqual([
      { de: 'K2204', vers: 'D1102', officielle: 2, couverture: expect.closeTo(1 / 6, 12) },
      { de: 'K2204', vers: 'J1301', officielle: 1, couverture: expect.closeTo(2 / 7, 12) },
      { de: 'D1102', vers: 'M1805', officielle: 1, couverture: null },
      { de: 'J1301', vers: 'J1501', officielle: 1, couverture: expect.closeTo(2 / 3, 12) },
    ]);
    expect(aretes(aire, 3)).toHaveLength(3);
  });

  it('by compétences is within so many steps of enough couverture: by steps, then cost, then code', async () => {
    // From 3 tenths on: K2204 → A1203, K1304 (3/9); A1203 → D1102 (1/3); K1304 → J1301 (4/7), A1203 and back.
    const aire = await ask('K2204', { origine: 'COMPETENCES', couvertureMin: 0.3 });
    expect(reached(aire)).toEqual([
      ['A1203', 1, expect.closeTo(Math.log(3), 12)],
      ['K1304', 1, expect.closeTo(Math.log(3), 12)],
      ['J1301', 2, expect.closeTo(Math.log(3 * (7 / 4)), 12)],
      ['D1102', 2, expect.closeTo(Math.log(9), 12)],
    ]);
    expect(aretes(aire)).toEqual(['K2204 A1203', 'K2204 K1304', 'A1203 D1102', 'K1304 A1203', 'K1304 J1301']);
  });

  it('tells the least cost within the steps allowed, be it by more of them than are needed', async () => {
    // K2204 → J1501 at once covers 1/6; by way of J1301 2/7 · 2/3 = 4/21, which is more.
    const costOf = async (etapes: number): Promise<unknown> =>
      (await ask('K2204', { origine: 'COMPETENCES', etapes })).metiers.find(({ metier }) => metier.code === 'J1501');
    expect(await costOf(1)).toMatchObject({ etapes: 1, cout: expect.closeTo(Math.log(6), 12) as number });
    expect(await costOf(2)).toMatchObject({ etapes: 1, cout: expect.closeTo(Math.log(21 / 4), 12) as number });
  });

  it('by both is their union, and says of each arête which of the two it is', async () => {
    const aire = await ask('K2204', { origine: 'CROISEE', etapes: 1, couvertureMin: 0.3 });
    expect(reached(aire)).toEqual([
      ['A1203', 1, null],
      ['D1102', 1, null],
      ['J1301', 1, null],
      ['K1304', 1, null],
    ]);
    expect(aire.listAretes(200)).toEqual([
      { de: 'K2204', vers: 'A1203', officielle: null, couverture: expect.closeTo(1 / 3, 12) },
      { de: 'K2204', vers: 'D1102', officielle: 2, couverture: null },
      { de: 'K2204', vers: 'J1301', officielle: 1, couverture: null },
      { de: 'K2204', vers: 'K1304', officielle: null, couverture: expect.closeTo(1 / 3, 12) },
    ]);
  });

  it.each(['OFFICIELLE', 'COMPETENCES', 'CROISEE'] as const)(
    'by %s is empty for a métier that shares nothing and that the fiches lead nowhere from',
    async (origine) => {
      const aire = await ask('M1805', { origine, etapes: 5 });
      expect([aire.total, aire.metiers, aire.listAretes(200)]).toEqual([0, [], []]);
    },
  );

  it('comes with the methode, whose formula is the origin of its steps', async () => {
    expect((await ask('K2204', { origine: 'CROISEE' })).methode).toMatchObject({
      release: '999',
      niveau: 'TOUT',
      formule: 'CROISEE',
      parametres: { code: 'K2204', origine: 'CROISEE', etapes: 2, couvertureMin: 0.05, savoirEtre: false },
    });
  });

  it('is not sought for an unknown code', async () => {
    await expect(ask('Agent / Agente de nettoyage industriel')).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', argument: 'code', suggestions: ['K2204'] },
    });
  });
});
