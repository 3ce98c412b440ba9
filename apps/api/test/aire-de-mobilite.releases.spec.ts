import { OfficialFiles } from './support/official-files';
import { ApiClient } from './support/test-api';

interface Aire {
  readonly total: number;
  readonly metiers: readonly {
    readonly metier: { readonly code: string };
    readonly etapes: number;
    readonly cout: number | null;
  }[];
  readonly aretes: readonly {
    readonly de: string;
    readonly vers: string;
    readonly officielle: number | null;
    readonly couverture: number | null;
  }[];
  readonly methode: { readonly formule: string; readonly parametres: Record<string, unknown> };
}

const api = ApiClient.shared();
/** Rank by `de vers`, from the CSV alone. */
let ranks: Map<string, number>;
let targets: Map<string, string[]>;

beforeAll(async () => {
  const rows = (await OfficialFiles.read()).table('rubrique_mobilite');
  ranks = new Map(rows.map((row) => [`${row.code_rome} ${row.code_rome_cible}`, Number(row.numero_ordre)]));
  targets = new Map();
  for (const { code_rome: de, code_rome_cible: vers } of rows) targets.set(de, [...(targets.get(de) ?? []), vers]);
});

async function ask(args: string): Promise<Aire> {
  const { aireDeMobilite } = await api.get<{ aireDeMobilite: Aire }>(
    `{ aireDeMobilite(${args}) {
      total metiers { metier { code } etapes cout } aretes(limite: 500) { de vers officielle couverture }
      methode { formule parametres }
    } }`,
  );
  return aireDeMobilite;
}

/** Fewest official steps from a métier, by a plain walk of the CSV. */
function walk(from: string, stepsMax: number): Map<string, number> {
  const steps = new Map([[from, 0]]);
  for (let step = 1; step <= stepsMax; step++) {
    for (const [code, taken] of [...steps]) {
      for (const vers of taken === step - 1 ? (targets.get(code) ?? []) : [])
        if (!steps.has(vers)) steps.set(vers, step);
    }
  }
  steps.delete(from);
  return steps;
}

describe('the official aire', () => {
  it.each(['J1501', 'K2204', 'M1805', 'A1101', 'N1101'])('of %s is that of a walk through the CSV', async (code) => {
    for (const etapes of [1, 2, 3, 5]) {
      const { total, metiers } = await ask(`code: "${code}", etapes: ${etapes}`);
      const expected = [...walk(code, etapes)].sort(([a, i], [b, j]) => i - j || (a < b ? -1 : 1));
      expect(metiers.map(({ metier, etapes: taken, cout }) => [metier.code, taken, cout])).toEqual(
        expected.map(([vers, taken]) => [vers, taken, null]),
      );
      expect(total).toBe(expected.length);
    }
  });

  it('tells every step within it, with its rank', async () => {
    const { aretes } = await ask('code: "J1501"');
    const inside = ['J1501', ...walk('J1501', 1).keys()];
    const expected = inside.flatMap((de) => (targets.get(de) ?? []).map((vers) => `${de} ${vers}`));
    const kept = expected.filter((step) => !step.endsWith(' J1501'));
    expect(aretes.map(({ de, vers }) => `${de} ${vers}`).sort()).toEqual(kept.sort());
    for (const { de, vers, officielle } of aretes) expect(officielle).toBe(ranks.get(`${de} ${vers}`));
  });
});

describe('the aire by compétences', () => {
  it('within one step is made of the métiers that are covered enough, by cost', async () => {
    const { metiers } = await ask('code: "K2204", origine: COMPETENCES, etapes: 1, couvertureMin: 0.1');
    const { metiersProches } = await api.get<{
      metiersProches: { resultats: { score: number; metier: { code: string } }[] };
    }>('{ metiersProches(code: "K2204", limite: 200) { resultats { score metier { code } } } }');
    const near = metiersProches.resultats.filter(({ score }) => score >= 0.1);
    expect(metiers.map(({ metier }) => metier.code)).toEqual(near.map(({ metier }) => metier.code));
    metiers.forEach(({ cout }, index) => expect(cout).toBeCloseTo(-Math.log(near[index]?.score ?? NaN), 12));
  });

  it('costs what the best chain of as few steps costs', async () => {
    const { total, metiers } = await ask('code: "K2204", origine: COMPETENCES, etapes: 3');
    expect(total).toBeGreaterThan(1_000);
    for (const { metier, cout, etapes } of metiers.filter((_, index) => index % 97 === 0)) {
      const { passerelles } = await api.get<{ passerelles: { chemins: { cout: number }[] } }>(
        `{ passerelles(de: "K2204", vers: "${metier.code}", contraintes: { etapesMax: 3 }) { chemins { cout } } }`,
      );
      expect(cout).toBeCloseTo(passerelles.chemins[0]?.cout ?? NaN, 9);
      expect(etapes).toBeLessThanOrEqual(3);
    }
  });
});

describe('the crossed aire', () => {
  it('joins both, and says of each step which of the two holds', async () => {
    const [crossed, official, bySkills] = [
      await ask('code: "J1501", origine: CROISEE, etapes: 1'),
      await ask('code: "J1501", etapes: 1'),
      await ask('code: "J1501", origine: COMPETENCES, etapes: 1'),
    ];
    const codes = ({ metiers }: Aire): string[] => metiers.map(({ metier }) => metier.code);
    expect(new Set(codes(crossed))).toEqual(new Set([...codes(official), ...codes(bySkills)]));
    expect(crossed.methode).toMatchObject({
      formule: 'CROISEE',
      parametres: { code: 'J1501', origine: 'CROISEE', etapes: 1, couvertureMin: 0.05 },
    });
    for (const { vers, officielle, couverture } of crossed.aretes) {
      expect(officielle).toBe(ranks.get(`J1501 ${vers}`) ?? null);
      expect(couverture !== null).toBe(codes(bySkills).includes(vers));
    }
    expect(crossed.aretes.some(({ couverture }) => couverture === null)).toBe(true);
    expect(crossed.aretes.some(({ officielle }) => officielle === null)).toBe(true);
  });
});
