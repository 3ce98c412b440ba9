import { SeededRandom } from '@rome-graph/skill-graph';
import type { CsvRow } from './support/official-files';
import { OfficialFiles } from './support/official-files';
import { ApiClient } from './support/test-api';

interface Chemin {
  readonly rang: number;
  readonly cout: number;
  readonly force: number;
  readonly goulot: number;
  readonly etapes: readonly { readonly couverture: number; readonly vers: { readonly code: string } }[];
}
interface Passerelles {
  readonly chemins: readonly Chemin[];
  readonly motif: string | null;
  readonly methode: { readonly formule: string; readonly niveau: string; readonly parametres: Record<string, unknown> };
}

const api = ApiClient.shared();
let files: OfficialFiles;

beforeAll(async () => {
  files = await OfficialFiles.read();
});

async function ask(de: string, vers: string, args = ''): Promise<Passerelles> {
  const { passerelles } = await api.get<{ passerelles: Passerelles }>(
    `{ passerelles(de: "${de}", vers: "${vers}"${args && `, ${args}`}) {
      chemins { rang cout force goulot etapes { couverture vers { code } } } motif methode { formule niveau parametres }
    } }`,
  );
  return passerelles;
}

const codesOf = ({ etapes }: Chemin): string[] => etapes.map(({ vers }) => vers.code);
const between = (chemin: Chemin): string[] => codesOf(chemin).slice(0, -1);

// The last two columns of the worked cases of shared/design/analytics.md.
describe('the worked cases', () => {
  it.each([
    ['K2204', 'J1501', '0.197435', 2],
    ['A1203', 'D1211', '0.246727', 2],
    ['D1102', 'M1805', '0.209104', 3],
    ['J1501', 'K1302', '0.270325', 1],
    ['N1101', 'M1855', '0.214345', 3],
  ])('%s → %s has goulot %s, and takes %d steps at least', async (de, vers, goulot, steps) => {
    const [widest] = (await ask(de, vers, 'critere: GOULOT')).chemins;
    const [shortest] = (await ask(de, vers, 'critere: PAS')).chemins;
    expect([widest?.goulot.toFixed(6), shortest?.etapes.length]).toEqual([goulot, steps]);
    expect(widest?.goulot).toBe(Math.min(...(widest?.etapes.map(({ couverture }) => couverture) ?? [])));
  });
});

describe('several chains', () => {
  it.each(['FORCE', 'GOULOT', 'PAS'])('by %s are different, without repeated métier, and in order', async (critere) => {
    const { chemins, motif } = await ask('K2204', 'J1501', `critere: ${critere}, nombre: 20`);
    expect(motif).toBeNull();
    expect(chemins.map(({ rang }) => rang)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(new Set(chemins.map((chemin) => codesOf(chemin).join(' '))).size).toBe(20);
    for (const chemin of chemins) expect(new Set(['K2204', ...codesOf(chemin)]).size).toBe(codesOf(chemin).length + 1);
    const ranked = chemins.map(
      ({ cout, goulot, etapes }) => ({ FORCE: cout, GOULOT: -goulot, PAS: etapes.length })[critere],
    );
    expect(ranked).toEqual([...ranked].sort((a, b) => Number(a) - Number(b)));
  });

  it('say what each costs', async () => {
    for (const { cout, force, goulot, etapes } of (await ask('D1102', 'M1805', 'nombre: 5')).chemins) {
      const couvertures = etapes.map(({ couverture }) => couverture);
      expect(cout).toBeCloseTo(-Math.log(couvertures.reduce((product, couverture) => product * couverture, 1)), 9);
      expect(force).toBeCloseTo(Math.exp(-cout), 12);
      expect(goulot).toBe(Math.min(...couvertures));
    }
  });
});

describe('contraintes', () => {
  let rows: Map<string, CsvRow>;
  let riasec: Map<string, string>;
  let pairs: [string, string][];

  beforeAll(() => {
    rows = new Map(files.table('referentiel_code_rome').map((row) => [row.code_rome, row]));
    riasec = new Map(files.table('referentiel_code_rome_riasec').map((row) => [row.code_rome, row.riasec_majeur]));
    const random = new SeededRandom(5);
    pairs = Array.from({ length: 40 }, () => random.pick([...rows.keys()], 2) as [string, string]);
  });

  const tag = (code: string): CsvRow => rows.get(code) as CsvRow;

  it.each<[string, (code: string) => boolean]>([
    ['grandsDomaines: ["J", "K", "M"]', (code) => 'JKM'.includes(code.charAt(0))],
    ['eviterReglementes: true', (code) => tag(code).emploi_reglemente !== 'O'],
    ['cadre: true', (code) => tag(code).emploi_cadre === 'O'],
    ['cadre: false', (code) => tag(code).emploi_cadre === 'N'],
    ['transitionNumerique: true', (code) => tag(code).transition_num === 'O'],
    ['transitionDemographique: false', (code) => tag(code).transition_demo === 'N'],
    ['transitionEcologique: [EMPLOI_VERT, EMPLOI_BLANC]', (code) => /Vert|Blanc/.test(tag(code).transition_eco)],
    ['riasec: [S, I]', (code) => ['S', 'I'].includes(riasec.get(code) ?? '')],
    [
      'riasec: [S, I], eviterReglementes: true',
      (code) => ['S', 'I'].includes(riasec.get(code) ?? '') && tag(code).emploi_reglemente !== 'O',
    ],
  ])('{ %s } hold of every métier between the ends', async (contraintes, holds) => {
    let changed = 0;
    for (const [de, vers] of pairs) {
      const [free] = (await ask(de, vers)).chemins;
      const { chemins, motif } = await ask(de, vers, `contraintes: { ${contraintes} }`);
      expect(chemins.length === 0 ? motif : motif === null).toBeTruthy();
      for (const chemin of chemins)
        expect([de, vers, between(chemin).filter((code) => !holds(code))]).toEqual([de, vers, []]);
      if (free && between(free).every(holds)) expect(chemins[0] && codesOf(chemins[0])).toEqual(codesOf(free));
      else changed += 1;
    }
    expect(changed).toBeGreaterThan(0);
  });

  it('an empty list is as good as none', async () => {
    const [free, constrained] = [
      await ask('K2204', 'J1501'),
      await ask('K2204', 'J1501', 'contraintes: { riasec: [] }'),
    ];
    expect(constrained.chemins).toEqual(free.chemins);
  });

  it('eviter takes the next best chain, and spares the ends', async () => {
    const [first, second] = (await ask('K2204', 'J1501', 'nombre: 20')).chemins.filter(
      (chemin, index) => index === 0 || !between(chemin).includes('J1301'),
    );
    const avoided = await ask('K2204', 'J1501', 'contraintes: { eviter: ["J1301", "K2204", "J1501"] }');
    expect(between(first as Chemin)).toEqual(['J1301']);
    if (second) expect(codesOf(avoided.chemins[0] as Chemin)).toEqual(codesOf(second));
    expect(between(avoided.chemins[0] as Chemin)).not.toContain('J1301');
  });

  it('via is on the way, spared from the other contraintes', async () => {
    for (const [de, vers] of pairs.slice(0, 15)) {
      if (de === 'K1311' || vers === 'K1311') continue;
      const { chemins } = await ask(de, vers, 'nombre: 3, contraintes: { via: "K1311", grandsDomaines: ["M", "K"] }');
      for (const chemin of chemins) {
        expect(between(chemin)).toContain('K1311');
        expect(new Set([de, ...codesOf(chemin)]).size).toBe(codesOf(chemin).length + 1);
      }
      const through = await ask(de, vers, 'contraintes: { via: "K1311", grandsDomaines: ["A"] }');
      for (const chemin of through.chemins) {
        expect(between(chemin).every((code) => code === 'K1311' || code.startsWith('A'))).toBe(true);
      }
    }
  });

  it('etapesMax bounds the steps: the best of the short chains, or a motif that names it', async () => {
    const { chemins } = await ask('N1101', 'M1855', 'critere: GOULOT, contraintes: { etapesMax: 4 }');
    expect(chemins[0]?.etapes.length).toBeLessThanOrEqual(4);
    const none = await ask('D1102', 'M1805', 'contraintes: { etapesMax: 2 }');
    expect([none.chemins, none.motif]).toEqual([
      [],
      expect.stringMatching(/aucune ne respecte les contraintes : il suffit de lever etapesMax\.$/),
    ]);
    const weak = await ask('D1102', 'M1805', 'contraintes: { couvertureMin: 0.9, etapesMax: 2 }');
    expect(weak.motif).toMatch(/couvertureMin \(0,9\)/);
  });
});

describe('the methode', () => {
  it('holds every parameter as applied', async () => {
    const { methode } = await ask(
      'K2204',
      'J1501',
      'niveau: SAVOIR, critere: GOULOT, nombre: 2, contraintes: { communsMin: 2, cadre: false, riasec: [R, S], etapesMax: 6 }',
    );
    expect(methode).toMatchObject({
      formule: 'GOULOT',
      niveau: 'SAVOIR',
      parametres: {
        de: 'K2204',
        vers: 'J1501',
        critere: 'GOULOT',
        nombre: 2,
        moteur: 'INSTANTANE',
        niveau: 'SAVOIR',
        savoirEtre: false,
        contraintes: {
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
        },
      },
    });
  });

  it.each(['COMPETENCE', 'MACRO_COMPETENCE', 'OBJECTIF', 'ENJEU', 'SAVOIR'])(
    'at niveau %s, chains are made of écarts at that niveau',
    async (niveau) => {
      const { chemins } = await ask('K2204', 'J1501', `niveau: ${niveau}, savoirEtre: true, nombre: 2`);
      expect(chemins).toHaveLength(2);
      for (const { etapes } of chemins) {
        let de = 'K2204';
        for (const { vers, couverture } of etapes) {
          const { ecart } = await api.get<{ ecart: { couverture: number } }>(
            `{ ecart(de: "${de}", vers: "${vers.code}", niveau: ${niveau}, savoirEtre: true) { couverture } }`,
          );
          expect(couverture).toBe(ecart.couverture);
          de = vers.code;
        }
      }
    },
  );
});
