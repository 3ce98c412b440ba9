import { fairTurns, smallSnapshot } from '../../../test/support/small-snapshot';
import type { Snapshot } from '../../engine/snapshot';
import { notesOnChains } from './chains-question';
import { Contraintes } from './contraintes.input';
import type { DatabasePasserelles } from './database-passerelles';
import type { Passerelles } from './passerelle.types';
import type { PasserellesArgs } from './passerelles.args';
import { PasserellesService } from './passerelles.service';

/** These questions are answered, or refused, without a database. */
const noDatabase = undefined as unknown as DatabasePasserelles;
const service = new PasserellesService(fairTurns(), noDatabase);
let snapshot: Snapshot;

beforeAll(async () => {
  snapshot = await smallSnapshot();
});

type Asked = Partial<Omit<PasserellesArgs, 'contraintes'>> & { readonly contraintes?: Partial<Contraintes> };

async function ask(de: string, vers: string, { contraintes, ...more }: Asked = {}): Promise<Passerelles> {
  return service.findChains(snapshot, {
    de,
    vers,
    niveau: 'TOUT',
    savoirEtre: false,
    critere: 'FORCE',
    mesureDesPas: 'COUVERTURE',
    nombre: 1,
    moteur: 'INSTANTANE',
    ...(contraintes && { contraintes: Object.assign(new Contraintes(), contraintes) }),
    ...more,
  });
}

const paths = ({ chemins }: Passerelles): string[] =>
  chemins.map(({ etapes }) => [etapes[0]?.de, ...etapes.map(({ vers }) => vers)].map((end) => end?.code).join(' '));

describe('the best chain', () => {
  it.each([
    ['FORCE', 'K2204 J1301 J1501', [2 / 7, 4 / 6]],
    ['GOULOT', 'K2204 K1304 J1301 J1501', [3 / 9, 4 / 7, 4 / 6]],
    ['PAS', 'K2204 J1501', [1 / 6]],
    // ln² 3.5 + ln² 1.5 = 1.734, against ln² 6 = 3.210 and ln² 3 + ln² (7/4) + ln² 1.5 = 1.684.
    ['EQUILIBRE', 'K2204 K1304 J1301 J1501', [3 / 9, 4 / 7, 4 / 6]],
  ] as const)('by %s is %s', async (critere, path, couvertures) => {
    const answer = await ask('K2204', 'J1501', { critere });
    expect([paths(answer), answer.motif]).toEqual([[path], null]);
    const [chemin] = answer.chemins;
    const force = couvertures.reduce((product, couverture) => product * couverture, 1);
    expect(chemin?.force).toBeCloseTo(force, 12);
    expect(chemin?.cout).toBeCloseTo(-Math.log(force), 12);
    expect(chemin?.goulot).toBeCloseTo(Math.min(...couvertures), 12);
    for (const [index, { couverture }] of chemin?.etapes.entries() ?? []) {
      expect(couverture).toBeCloseTo(couvertures[index] ?? NaN, 12);
    }
  });

  it('tells of each étape what is shared, and what nobody before it in the chain held', async () => {
    const { chemins } = await ask('K2204', 'J1501', { critere: 'GOULOT' });
    const etapes = chemins[0]?.etapes ?? [];
    expect(
      etapes.map(({ de, vers, nbCommuns, nbManquants, mobiliteOfficielle }) => [
        `${de.code} ${vers.code}`,
        nbCommuns,
        nbManquants,
        mobiliteOfficielle,
      ]),
    ).toEqual([
      ['K2204 K1304', 2, 3, null],
      ['K1304 J1301', 3, 1, null],
      ['J1301 J1501', 3, 1, 1],
    ]);
    // K2204 brings 901 to J1301, which K1304 does not hold: 5/7 and not 4/7.
    const cumulees = [3 / 9, 5 / 7, 4 / 6];
    for (const [index, { couvertureCumulee }] of etapes.entries()) {
      expect(couvertureCumulee).toBeCloseTo(cumulees[index] ?? NaN, 12);
    }
    const codes = etapes.map(({ lists }) =>
      [lists.communs(20), lists.manquants(20)].map((items) => items.map(({ code }) => code).join(' ')),
    );
    expect(codes).toEqual([
      ['102 400', '903 203 500'],
      ['203 400 500', '201'],
      ['201 500 901', '202'],
    ]);
    expect(etapes[0]?.lists.manquants(1)).toHaveLength(1);
    expect(etapes[2]?.lists.communs(1)).toMatchObject([{ code: '201', coeurMetier: true }]);
  });

  it.each([
    ['SAVOIR', 'K2204 D1102 A1203', 1 / 6],
    ['COMPETENCE', 'K2204 K1304 J1301 J1501', (1 / 2) * (1 / 2) * (1 / 2)],
    ['MACRO_COMPETENCE', 'K2204 J1301 J1501', 1 / 2],
    ['OBJECTIF', 'K2204 J1301 J1501', 1 / 2],
  ] as const)('at niveau %s is %s', async (niveau, path, force) => {
    const [de, ...rest] = path.split(' ');
    const answer = await ask(de as string, rest.at(-1) as string, { niveau });
    expect([paths(answer), answer.chemins[0]?.force]).toEqual([[path], expect.closeTo(force, 12)]);
    expect(answer.methode.niveau).toBe(niveau);
  });

  it('may go by savoir-être where they count', async () => {
    expect((await ask('D1102', 'K1304', { niveau: 'MACRO_COMPETENCE' })).motif).toMatch(/^Aucune chaîne/);
    const answer = await ask('D1102', 'K1304', { niveau: 'MACRO_COMPETENCE', savoirEtre: true });
    expect([paths(answer), answer.chemins[0]?.force]).toEqual([['D1102 K1304'], expect.closeTo(2 / 4, 12)]);
  });
});

describe('several chains', () => {
  it.each([
    ['FORCE', ['K2204 J1301 J1501', 'K2204 J1501', 'K2204 K1304 J1301 J1501', 'K2204 K1304 J1501']],
    ['GOULOT', ['K2204 K1304 J1301 J1501', 'K2204 J1301 J1501', 'K2204 J1501', 'K2204 K1304 J1501']],
    ['PAS', ['K2204 J1501', 'K2204 J1301 J1501', 'K2204 K1304 J1501', 'K2204 D1102 J1501']],
    // 1.684, 1.734, 3.210 and, by K1304 at once, ln² 3 + ln² 6 = 4.417.
    ['EQUILIBRE', ['K2204 K1304 J1301 J1501', 'K2204 J1301 J1501', 'K2204 J1501', 'K2204 K1304 J1501']],
  ] as const)('by %s come in order', async (critere, expected) => {
    // 4/21, 1/6, 8/63 and 1/18; goulots of 1/3, 2/7, then 1/6 thrice, the fewest steps first.
    const answer = await ask('K2204', 'J1501', { critere, nombre: 4 });
    expect(paths(answer)).toEqual(expected);
    expect(answer.chemins.map(({ rang }) => rang)).toEqual([1, 2, 3, 4]);
  });

  it('of equal cost come by fewest steps, then by codes; there are no more than exist', async () => {
    // At SAVOIR, K2204, J1301 and J1501 all require 901 alone: steps between them cost nothing.
    const answer = await ask('K2204', 'A1203', { niveau: 'SAVOIR', nombre: 20 });
    expect(paths(answer)).toEqual([
      'K2204 D1102 A1203',
      'K2204 J1301 D1102 A1203',
      'K2204 J1501 D1102 A1203',
      'K2204 J1301 J1501 D1102 A1203',
      'K2204 J1501 J1301 D1102 A1203',
    ]);
    for (const { force } of answer.chemins) expect(force).toBeCloseTo(1 / 6, 12);
    expect(answer.motif).toBeNull();
  });
});

describe('contraintes', () => {
  it.each<[Partial<Contraintes>, string]>([
    [{}, 'K2204 J1301 J1501 J1506'],
    [{ eviter: ['J1301'] }, 'K2204 J1501 J1506'],
    [{ eviter: ['K2204', 'J1506'] }, 'K2204 J1301 J1501 J1506'],
    [{ eviterReglementes: true }, 'K2204 K1304 J1506'],
    [{ grandsDomaines: ['K'] }, 'K2204 K1304 J1506'],
    [{ transitionEcologique: ['EMPLOI_BLANC'] }, 'K2204 J1301 J1506'],
    [{ eviterReglementes: true, eviter: ['K1304'] }, 'K2204 J1301 J1506'],
    [{ riasec: [] }, 'K2204 J1301 J1501 J1506'],
    [{ cadre: false, transitionDemographique: true }, 'K2204 J1301 J1501 J1506'],
    [{ etapesMax: 2 }, 'K2204 J1501 J1506'],
    [{ communsMin: 2 }, 'K2204 J1301 J1501 J1506'],
    [{ communsMin: 2, eviter: ['J1301'] }, ''],
    [{ couvertureMin: 0.29 }, 'K2204 K1304 J1301 J1501 J1506'],
  ])('%j lead from K2204 to J1506 by %s', async (contraintes, path) => {
    expect(paths(await ask('K2204', 'J1506', { contraintes }))).toEqual(path === '' ? [] : [path]);
  });

  it('via makes the best chain of all that go through it, even where each half alone would be another', async () => {
    // K2204 → J1506 is best by J1501 (1/12), J1506 → J1301 as well (2/7): once there, K1304 (1/18) is the way to J1506.
    for (const critere of ['FORCE', 'GOULOT'] as const) {
      const answer = await ask('K2204', 'J1301', { critere, contraintes: { via: 'J1506' } });
      expect(paths(answer)).toEqual(['K2204 K1304 J1506 J1501 J1301']);
      expect(answer.chemins[0]?.force).toBeCloseTo((1 / 18) * (2 / 7), 12);
    }
    expect(paths(await ask('K2204', 'J1301', { critere: 'PAS', contraintes: { via: 'J1506' } }))).toEqual([
      'K2204 J1501 J1506 J1301',
    ]);
  });

  it('via is exempt from the other contraintes, which hold of the rest of the chain', async () => {
    const answer = await ask('K2204', 'J1301', { contraintes: { via: 'J1506', eviterReglementes: true } });
    expect(paths(answer)).toEqual(['K2204 K1304 J1506 J1301']);
  });
});

describe('no chain', () => {
  it.each<[string, string, Partial<Contraintes>, RegExp]>([
    ['K2204', 'M1805', {}, /^Aucune chaîne .* couvertureMin \(0,05\) .* communsMin \(1\)/],
    ['M1805', 'K2204', { etapesMax: 1, via: 'J1301' }, /^Aucune chaîne/],
    [
      'K2204',
      'J1501',
      { couvertureMin: 0.5 },
      /couvertureMin \(0,5\).* : sa valeur par défaut suffit pour couvertureMin\.$/,
    ],
    ['K2204', 'J1501', { communsMin: 3 }, /communsMin \(3\).* : sa valeur par défaut suffit pour communsMin\.$/],
    ['K2204', 'J1506', { etapesMax: 1 }, / : il suffit de lever etapesMax\.$/],
    ['K2204', 'J1506', { eviter: ['J1301', 'J1501', 'K1304'] }, / : il suffit de lever eviter\.$/],
    ['K2204', 'J1506', { cadre: true }, / : il suffit de lever cadre\.$/],
    ['K2204', 'J1506', { transitionNumerique: true, riasec: ['S'] }, / : il suffit de lever transitionNumerique\.$/],
    [
      'K2204',
      'J1506',
      { eviter: ['J1501', 'K1304', 'J1301'], etapesMax: 1 },
      / : en lever une seule n'y suffit pas, de etapesMax, eviter\.$/,
    ],
    ['K2204', 'J1501', { via: 'M1805' }, / : il suffit de lever via\.$/],
    ['K2204', 'J1301', { via: 'J1506', etapesMax: 2 }, / : il suffit de lever etapesMax, ou via\.$/],
  ])('%s → %s %j: the motif says why', async (de, vers, contraintes, motif) => {
    const answer = await ask(de, vers, { contraintes });
    expect(answer).toMatchObject({ de: { code: de }, vers: { code: vers }, chemins: [] });
    expect(answer.motif).toMatch(motif);
  });
});

describe('the methode', () => {
  it('holds every parameter as applied', async () => {
    const { methode } = await ask('K2204', 'J1501', {
      critere: 'PAS',
      nombre: 2,
      contraintes: { communsMin: 2, etapesMax: 6, cadre: false, riasec: ['R', 'S'] },
    });
    expect(methode).toMatchObject({ release: '999', niveau: 'TOUT', formule: 'PAS' });
    expect(methode.parametres).toMatchObject({
      de: 'K2204',
      vers: 'J1501',
      critere: 'PAS',
      nombre: 2,
      moteur: 'INSTANTANE',
      niveau: 'TOUT',
      liens: 'AGREGES',
      savoirEtre: false,
    });
    expect(methode.parametres.contraintes).toEqual({
      couvertureMin: 0.05,
      communsMin: 2,
      etapesMax: 6,
      via: null,
      eviter: [],
      grandsDomaines: [],
      eviterReglementes: false,
      cadre: false,
      transitionEcologique: [],
      transitionNumerique: null,
      transitionDemographique: null,
      riasec: ['R', 'S'],
    });
  });

  it('tells the defaults of contraintes that were left out', async () => {
    const { parametres } = (await ask('K2204', 'J1501')).methode;
    expect(parametres.contraintes).toMatchObject({ couvertureMin: 0.05, communsMin: 1, etapesMax: null, via: null });
  });
});

describe('what a chain asks to learn', () => {
  it('is told step by step, all together, and beside what the direct step asks', async () => {
    const { chemins, poidsDirect } = await ask('K2204', 'J1501', { critere: 'GOULOT' });
    const { etapes = [], poidsAApprendre } = chemins[0] ?? {};
    const parts = etapes.map(({ lists }) => lists.manquants(20).reduce((sum, { poids }) => sum + poids, 0));
    etapes.forEach((etape, index) => expect(etape.poidsAApprendre).toBeCloseTo(parts[index] ?? NaN, 9));
    expect(poidsAApprendre).toBeCloseTo(
      parts.reduce((sum, part) => sum + part, 0),
      9,
    );
    const { manquants } = snapshot.graph.view('TOUT').ecart('K2204', 'J1501');
    expect(poidsDirect).toBeCloseTo(
      manquants().reduce((sum, { poids }) => sum + poids, 0),
      9,
    );
    expect(poidsAApprendre).toBeGreaterThan(poidsDirect);
  });

  it('may be what certifications teach: by level, as many as asked, unknown where no document is loaded', async () => {
    const { chemins } = await ask('K2204', 'J1501');
    const { preparation } = chemins[0]?.etapes[1] ?? {};
    expect(preparation?.certifications(1)).toHaveLength(1);
    expect(preparation?.certifications(20)?.length).toBeGreaterThan(1);
    expect(preparation?.formacodes()).toBeNull();
  });
});

describe('how sure a chain is', () => {
  const asked = { critere: 'EQUILIBRE', nombre: 4 } as const;

  it('is the same for the same seed, and shared out among the chains of an answer', async () => {
    const [first, second] = [await ask('K2204', 'J1501', asked), await ask('K2204', 'J1501', asked)];
    const sure = ({ chemins }: Passerelles): unknown =>
      Promise.all(chemins.map(({ metiers, replicas }) => replicas.of(metiers, { repliques: 200, graine: 460 })));
    expect(await sure(first)).toEqual(await sure(second));
    const shares = (await sure(first)) as { memeChaine: number; memePremierPas: number }[];
    const sum = shares.reduce((soFar, { memeChaine }) => soFar + memeChaine, 0);
    expect(sum).toBeGreaterThan(0.5);
    expect(sum).toBeLessThanOrEqual(1);
    for (const { memeChaine, memePremierPas } of shares) expect(memePremierPas).toBeGreaterThanOrEqual(memeChaine);
  });

  it('says how far ahead of the second the first is', async () => {
    const { chemins } = await ask('K2204', 'J1501', asked);
    const [best] = chemins;
    const told = await best?.replicas.of(best.metiers, { repliques: 1, graine: 1 });
    // 1.734 − 1.684: see the best chains by EQUILIBRE.
    const squares = (couvertures: number[]): number => couvertures.reduce((sum, each) => sum + Math.log(each) ** 2, 0);
    const ahead = squares([2 / 7, 4 / 6]) - squares([3 / 9, 4 / 7, 4 / 6]);
    expect(told).toMatchObject({ repliques: 1, graine: 1, ecartAuSuivant: expect.closeTo(ahead, 12) as number });
  });
});

describe('notes of the methode', () => {
  it('say by what steps are strong, where it is not couverture', async () => {
    const { methode } = await ask('K2204', 'J1501', { mesureDesPas: 'COSINUS_IDF' });
    expect(methode.parametres).toMatchObject({ mesureDesPas: 'COSINUS_IDF', contraintes: { couvertureMin: 0.02 } });
    expect(methode.parametres.notes).toContainEqual(expect.stringMatching(/^La force d'une étape est le cosinus/));
  });

  it.each([
    ['GOULOT', 5, false],
    ['GOULOT', 6, true],
    ['FORCE', 6, false],
  ] as const)('warn of long chains: %s, %i steps: %s', (critere, steps, warns) => {
    const chains = [{ etapes: [1] }, { etapes: Array.from({ length: steps }, () => 1) }];
    const notes = notesOnChains({ critere, mesureDesPas: 'COUVERTURE' }, chains);
    expect(notes).toEqual(
      warns ? [expect.stringMatching(/la plus longue a ici 6 étapes\. .* etapesMax: 5\.$/) as string] : [],
    );
  });
});

describe('a question is refused', () => {
  it.each<[string, string, Asked, string]>([
    ['K22O4', 'J1501', {}, 'de'],
    ['K2204', 'J15O1', {}, 'vers'],
    ['K2204', 'K2204', {}, 'vers'],
    ['K2204', 'J1501', { contraintes: { via: 'K2204' } }, 'contraintes.via'],
    ['K2204', 'J1501', { contraintes: { eviter: ['X'] } }, 'contraintes.eviter'],
    ['K2204', 'J1501', { moteur: 'NEO4J', niveau: 'SAVOIR' }, 'niveau'],
  ])('from %s to %s, %j, for %s', async (de, vers, asked, argument) => {
    await expect(ask(de, vers, asked)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument } });
  });
});
