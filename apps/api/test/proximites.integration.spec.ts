import type { Liens, Mesure, Niveau } from '@rome-graph/skill-graph';
import type { Oracle } from '@rome-graph/skill-graph/testing';
import { Sample } from './support/sample';
import { ApiClient } from './support/test-api';

interface Coded {
  readonly code: string;
}
interface Weighed extends Coded {
  readonly poids: number;
}
interface Page<T> {
  readonly total: number;
  readonly resultats: readonly T[];
}
interface Pair {
  readonly a: Coded;
  readonly b: Coded;
  readonly nombre: number;
  readonly poids: number;
}
interface Partageant {
  readonly metier: Coded;
  readonly nombre: number;
  readonly poids: number;
  readonly communs: readonly Coded[];
}
interface Proche {
  readonly metier: Coded;
  readonly score: number;
  readonly nbCommuns: number;
  readonly mobiliteOfficielle: number | null;
}
interface Piste {
  readonly metier: Coded & { readonly fiche: { readonly certifications: readonly Coded[] } };
  readonly couverture: number;
  readonly nbTenus: number;
  readonly nbManquants: number;
  readonly accessible: boolean;
  readonly reglemente: boolean | null;
  readonly nbCertifications: number;
}
interface Levier {
  readonly nombre: number;
  readonly item: Weighed;
  readonly metiers: readonly Coded[];
}
interface Ensemble {
  readonly taille: number;
  readonly noyau: readonly { readonly nombre: number; readonly item: Weighed }[];
  readonly sorties: readonly { readonly metier: Coded; readonly couvertureMoyenne: number; readonly nombre: number }[];
  readonly difficilesAQuitter: readonly {
    readonly metier: Coded;
    readonly vers: Coded | null;
    readonly couverture: number;
  }[];
  readonly methode: { readonly parametres: { readonly metiers: readonly string[] } };
}

const niveaux: readonly Niveau[] = ['TOUT', 'COMPETENCE', 'MACRO_COMPETENCE', 'OBJECTIF', 'ENJEU', 'SAVOIR'];
const definitions = niveaux.flatMap((niveau) =>
  (['AGREGES', 'DIRECTS'] as const).flatMap((liens) =>
    [false, true].map((savoirEtre) => [niveau, liens, savoirEtre] as const),
  ),
);

const api = ApiClient.shared();
let sample: Sample;

beforeAll(async () => {
  sample = await Sample.read();
});

const byCode = ({ code: a }: Coded, { code: b }: Coded): number => (a < b ? -1 : 1);
const rounded = (value: number): number => Math.round(value * 1e9) / 1e9;
/** Descending by a figure rounded to 9 decimals, then by code. */
const ranked = <T extends Coded>(all: readonly T[], figure: (one: T) => number): T[] =>
  [...all].sort((a, b) => rounded(figure(b)) - rounded(figure(a)) || byCode(a, b));

describe.each(definitions)(
  'métiers that share at %s, %s, savoir-être %s',
  (niveau: Niveau, liens: Liens, savoirEtre) => {
    const args = `niveau: ${niveau}, liens: ${liens}, savoirEtre: ${savoirEtre}`;
    const sharing = (): Oracle => sample.oracle(niveau, savoirEtre, liens);

    it('are all the pairs of the files, in order, page after page', async () => {
      const expected = sharing().rankedPairs();
      const pages = await api.getAll<Page<Pair>>(
        'PairesPartageant',
        'total resultats { a { code } b { code } nombre poids }',
        [0, 200, 400, 600, 800, 1_000, 1_200].map(
          (decalage) => `pairesPartageant(minimum: 1, limite: 200, decalage: ${decalage}, ${args})`,
        ),
      );
      const found = pages.flatMap(({ resultats }) => resultats);
      expect(pages.map(({ total }) => total)).toEqual(pages.map(() => expected.length));
      expect(found.map(({ a, b, nombre, poids }) => [a.code, b.code, nombre, rounded(poids)])).toEqual(
        expected.map(({ a, b, nombre, poids }) => [a, b, nombre, rounded(poids)]),
      );
    });

    it('are those of one métier, with what they share', async () => {
      for (const code of ['H1403', 'J1501', 'K2111']) {
        const { metiersPartageant } = await api.get<{ metiersPartageant: Page<Partageant> }>(
          `{ metiersPartageant(code: "${code}", minimum: 2, limite: 200, ${args}) {
             total resultats { metier { code } nombre poids communs(limite: 500) { code } } } }`,
        );
        const expected = ranked(
          [...sharing().overlaps(code)].map(([other, overlap]) => ({ code: other, ...overlap })),
          ({ poids }) => poids,
        )
          .filter(({ nombre }) => nombre >= 2)
          .sort((a, b) => b.nombre - a.nombre);
        const { total, resultats } = metiersPartageant;
        expect(total).toBe(expected.length);
        expect(resultats.map(({ metier, nombre, poids }) => [metier.code, nombre, rounded(poids)])).toEqual(
          expected.map((other) => [other.code, other.nombre, rounded(other.poids)]),
        );
        for (const { metier, communs } of resultats) {
          expect(communs.map((item) => item.code)).toEqual(
            sharing()
              .list(sharing().communs(code, metier.code), metier.code)
              .map((item) => item.code),
          );
        }
      }
    });
  },
);

describe('métiers that share', () => {
  it('say by what they were counted, and what changes nothing', async () => {
    const { pairesPartageant } = await api.get<{ pairesPartageant: { total: number; methode: unknown } }>(
      '{ pairesPartageant(niveau: TOUT, liens: DIRECTS) { total methode { release niveau formule parametres } } }',
    );
    const atLeast = sample
      .oracle()
      .rankedPairs()
      .filter(({ nombre }) => nombre >= 10);
    expect(pairesPartageant).toEqual({
      total: atLeast.length,
      methode: {
        release: '460',
        niveau: 'TOUT',
        formule: 'NOMBRE_COMMUNS',
        parametres: expect.objectContaining({
          minimum: 10,
          liens: 'AGREGES',
          savoirEtre: false,
          limite: 50,
          decalage: 0,
          notes: expect.arrayContaining([expect.stringContaining('liens ne change rien')]) as unknown,
        }) as unknown,
      },
    });
  });
});

/** The measures of docs/analytics.md, over sets. */
const measures: Readonly<Record<Mesure, (oracle: Oracle, i: string, j: string) => number>> = {
  COUVERTURE: (oracle, i, j) => oracle.couverture(i, j),
  COUVERTURE_INVERSE: (oracle, i, j) => oracle.couverture(j, i),
  JACCARD: (oracle, i, j) => oracle.communs(i, j).length / new Set([...oracle.set(i), ...oracle.set(j)]).size,
  JACCARD_PONDERE: (oracle, i, j) =>
    oracle.sum(oracle.communs(i, j)) / oracle.sum(new Set([...oracle.set(i), ...oracle.set(j)])),
  COSINUS_IDF: (oracle, i, j) =>
    squares(oracle, oracle.communs(i, j)) / Math.sqrt(squares(oracle, oracle.set(i)) * squares(oracle, oracle.set(j))),
};

function squares(oracle: Oracle, codes: Iterable<string>): number {
  return [...codes].reduce((sum, code) => sum + oracle.weight(code) ** 2, 0);
}

describe('metiersProches', () => {
  it.each(Object.keys(measures) as Mesure[])('by %s are ranked by its formula, at every niveau', async (mesure) => {
    const asked = niveaux.flatMap((niveau) =>
      (niveau === 'TOUT' ? sample.metiers : ['J1501', 'M1805', 'K2111']).map((code) => ({ niveau, code })),
    );
    const found = await api.getAll<Page<Proche>>(
      'MetiersProches',
      'resultats { metier { code } score nbCommuns mobiliteOfficielle }',
      asked.map(
        ({ niveau, code }) => `metiersProches(code: "${code}", mesure: ${mesure}, niveau: ${niveau}, limite: 200)`,
      ),
    );
    const ranks = new Map(sample.source.mobilites?.map(({ de, vers, ordre }) => [`${de} ${vers}`, ordre]));
    asked.forEach(({ niveau, code }, index) => {
      const oracle = sample.oracle(niveau);
      const others = sample.metiers.filter((other) => other !== code);
      const expected = ranked(
        others.map((other) => ({ code: other, score: measures[mesure](oracle, code, other) })),
        ({ score }) => score,
      ).filter(({ score }) => rounded(score) > 0);
      const { resultats } = found[index] as Page<Proche>;
      expect([niveau, code, resultats.map(({ metier }) => metier.code)]).toEqual([
        niveau,
        code,
        expected.map((other) => other.code),
      ]);
      resultats.forEach(({ metier, score, nbCommuns, mobiliteOfficielle }, at) => {
        expect(score).toBeCloseTo(expected[at]?.score ?? NaN, 9);
        expect(nbCommuns).toBe(oracle.communs(code, metier.code).length);
        expect(mobiliteOfficielle).toBe(ranks.get(`${code} ${metier.code}`) ?? null);
      });
    });
  });
});

describe('pistes', () => {
  const selection = `total resultats { couverture nbTenus nbManquants accessible reglemente nbCertifications
    metier { code fiche { certifications(limit: 100) { code } } } }`;
  const ask = async (profil: string, args = ''): Promise<Page<Piste>> =>
    (await api.get<{ pistes: Page<Piste> }>(`{ pistes(profil: { ${profil} }, limite: 200 ${args}) { ${selection} } }`))
      .pistes;
  /** The métiers that held items cover, the best first. */
  const covered = (held: ReadonlySet<string>): { code: string; tenus: string[]; couverture: number }[] => {
    const oracle = sample.oracle();
    const all = sample.metiers.map((code) => {
      const tenus = [...oracle.set(code)].filter((item) => held.has(item));
      return { code, tenus, couverture: oracle.sum(tenus) / oracle.sum(oracle.set(code)) };
    });
    return ranked(all, ({ couverture }) => couverture).filter(({ couverture }) => rounded(couverture) > 0);
  };
  const union = (...codes: string[]): Set<string> => new Set(codes.flatMap((code) => [...sample.oracle().set(code)]));

  it('hold what their experiences and items bring, an appellation for its métier', async () => {
    // 15487 is « Hôte / Hôtesse de caisse », D1505; 115845 brings its macro-compétence.
    const macro = sample.source.items.find(({ code }) => code === '115845')?.parent ?? '';
    const expected = covered(new Set([...union('K2204', 'D1505'), '115845', macro]));
    const { total, resultats } = await ask('experiences: ["K2204", "15487"], items: ["115845"]');
    const others = expected.filter(({ code }) => !['K2204', 'D1505'].includes(code));
    expect([total, resultats.map(({ metier }) => metier.code)]).toEqual([
      others.length,
      others.map(({ code }) => code),
    ]);
    resultats.forEach(({ couverture, nbTenus, nbManquants, metier }, at) => {
      expect(couverture).toBeCloseTo(others[at]?.couverture ?? NaN, 9);
      expect(nbTenus).toBe(others[at]?.tenus.length);
      expect(nbTenus + nbManquants).toBe(sample.oracle().set(metier.code).size);
    });
  });

  it('tell what is regulated, as the files and the documents have it, and what is accessible', async () => {
    const { resultats } = await ask('experiences: ["N1303", "J1301"]', 'seuil: 0.1');
    const tags = new Map(sample.fiches.map((row) => [row.code_rome, row.emploi_reglemente]));
    for (const { metier, couverture, accessible, reglemente } of resultats) {
      expect([metier.code, reglemente]).toEqual([
        metier.code,
        { O: true, N: false }[tags.get(metier.code) ?? ''] ?? null,
      ]);
      expect([metier.code, accessible]).toEqual([metier.code, couverture >= 0.1 && tags.get(metier.code) !== 'O']);
    }
    const outcomes = new Set(resultats.map(({ accessible, reglemente }) => `${accessible} ${reglemente}`));
    expect([...outcomes]).toEqual(expect.arrayContaining(['true false', 'false true', 'true null', 'false false']));
  });

  it('count and name the certifications of the documents', async () => {
    const { resultats } = await ask('experiences: ["K2204", "D1102"]');
    const columns = [1, 2, 3, 4, 5].map((rank) => `Code_Rome_${rank}`);
    const counted = resultats.map(({ metier, nbCertifications }) => {
      const rows = sample.files.certifInfo().filter((row) => columns.some((column) => row[column] === metier.code));
      const codes = new Set(rows.map((row) => row.Code_Diplome));
      expect([metier.code, nbCertifications]).toEqual([metier.code, codes.size]);
      expect(new Set(metier.fiche.certifications.map(({ code }) => code))).toEqual(codes);
      return codes.size;
    });
    expect(Math.max(...counted)).toBeGreaterThan(0);
  });

  it('are kept and dropped by contexte, centre d’intérêt and RIASEC', async () => {
    const links = sample.files.table('liens_rome_referentiels').filter((row) => row.code_compo_bloc === '6');
    const contexte = links.find(({ code_rome }) => code_rome === 'J1301')?.code_ogr ?? '';
    const centres = sample.files.table('arborescence_centre_interet');
    const centre = centres.find(({ code_rome }) => code_rome === 'J1501')?.code_centre_interet ?? '';
    const riasec = sample.files.table('referentiel_code_rome_riasec');
    const holds: readonly [string, (code: string) => boolean][] = [
      [
        `contextesVoulus: ["${contexte}"]`,
        (code) => links.some((row) => row.code_rome === code && row.code_ogr === contexte),
      ],
      [
        `contextesRefuses: ["${contexte}"]`,
        (code) => !links.some((row) => row.code_rome === code && row.code_ogr === contexte),
      ],
      [
        `centresInteret: ["${centre}"]`,
        (code) => centres.some((row) => row.code_rome === code && row.code_centre_interet === centre),
      ],
      ['riasec: [S, R]', (code) => riasec.some((row) => row.code_rome === code && 'SR'.includes(row.riasec_majeur))],
    ];
    const all = covered(union('K2204')).filter(({ code }) => code !== 'K2204');
    for (const [wish, isKept] of holds) {
      const expected = all.filter(({ code }) => isKept(code)).map(({ code }) => code);
      const { total, resultats } = await ask(`experiences: ["K2204"], ${wish}`);
      expect([wish, total, resultats.map(({ metier }) => metier.code)]).toEqual([wish, expected.length, expected]);
      expect([wish, expected.length > 0 && expected.length < all.length]).toEqual([wish, true]);
    }
  });
});

describe('effetsDeLevier', () => {
  it.each([
    ['K2204', 0.1],
    ['D1302', 0.2],
    ['M1855', 0.3],
  ])('of %s name, item by item, the métiers that it lifts over %d', async (code, seuil) => {
    const oracle = sample.oracle();
    const opened = new Map<string, string[]>();
    const parents = new Map(sample.source.items.map((item) => [item.code, item.parent]));
    const held = oracle.set(code);
    const items = new Set(sample.metiers.flatMap((metier) => [...oracle.set(metier)]));
    // A compétence brings its macro-compétence, whoever holds that one.
    for (const item of [...items].filter((each) => !held.has(each))) {
      const learnt = new Set([...held, item, parents.get(item) ?? '']);
      const lifted = sample.metiers.filter((other) => {
        if (other === code || oracle.couverture(code, other) >= seuil) return false;
        const after = oracle.sum([...oracle.set(other)].filter((each) => learnt.has(each)));
        return after / oracle.sum(oracle.set(other)) >= seuil;
      });
      if (lifted.length > 0) opened.set(item, lifted);
    }
    const all = [...opened].map(([item, metiers]) => ({ code: item, metiers }));
    const expected = ranked(all, (item) => oracle.weight(item.code)).sort(
      (a, b) => b.metiers.length - a.metiers.length,
    );
    expect(expected.length).toBeGreaterThan(1);
    const pages = await api.getAll<Page<Levier>>(
      'EffetsDeLevier',
      'total resultats { nombre item { code poids } metiers(limite: 500) { code } }',
      [0, 150].map(
        (decalage) => `effetsDeLevier(code: "${code}", seuil: ${seuil}, limite: 150, decalage: ${decalage})`,
      ),
    );
    const found = pages.flatMap(({ resultats }) => resultats);
    expect(pages[0]?.total).toBe(expected.length);
    expect(found.map(({ item, nombre, metiers }) => [item.code, nombre, metiers.map((metier) => metier.code)])).toEqual(
      expected.slice(0, 300).map((item) => [item.code, item.metiers.length, item.metiers]),
    );
  });
});

describe('ensembleDeMetiers', () => {
  const look = async (selection: string, args = ''): Promise<Ensemble> =>
    (
      await api.get<{ ensembleDeMetiers: Ensemble }>(
        `{ ensembleDeMetiers(selection: { ${selection} } ${args}) {
             taille noyau { nombre item { code poids } } sorties { metier { code } couvertureMoyenne nombre }
             difficilesAQuitter { metier { code } vers { code } couverture } methode { parametres } } }`,
      )
    ).ensembleDeMetiers;

  it.each<[string, (sample: Sample) => string[]]>([
    ['grandsDomaines: ["J"]', ({ metiers }) => metiers.filter((code) => code.startsWith('J'))],
    [
      'codesRomeParents: ["M1805"]',
      ({ fiches }) => fiches.filter((row) => row.code_rome_parent === 'M1805').map((row) => row.code_rome),
    ],
    [
      'reglemente: true',
      ({ fiches }) => fiches.filter((row) => row.emploi_reglemente === 'O').map((row) => row.code_rome),
    ],
    [
      'secteurs: ["88"], cadre: false',
      ({ fiches, files }) => {
        const rows = files.table('arborescence_secteur_activite').filter((row) => row.code_sect_activite === '88');
        const inside = new Set(rows.map((row) => row.code_rome));
        return fiches
          .filter((row) => row.emploi_cadre === 'N' && inside.has(row.code_rome))
          .map((row) => row.code_rome);
      },
    ],
  ])('of { %s } is that of the files', async (selection, expected) => {
    const codes = expected(sample).sort();
    expect(codes.length).toBeGreaterThan(1);
    const { taille, methode } = await look(selection);
    expect([taille, methode.parametres.metiers]).toEqual([codes.length, codes]);
  });

  it('has a noyau, ways out and prisoners that the écarts give', async () => {
    const [codes, oracle] = [['K2204', 'J1301', 'G1503'], sample.oracle()];
    const outside = sample.metiers.filter((code) => !codes.includes(code));
    const { noyau, sorties, difficilesAQuitter } = await look(
      `codes: ["${codes.join('", "')}"]`,
      'limite: 200, part: 0.6, seuil: 0.15',
    );
    const counts = new Map<string, number>();
    for (const item of codes.flatMap((code) => [...oracle.set(code)])) counts.set(item, (counts.get(item) ?? 0) + 1);
    const core = [...counts].filter(([, nombre]) => nombre >= 0.6 * 3).map(([code, nombre]) => ({ code, nombre }));
    expect(noyau.map(({ item, nombre }) => [item.code, nombre])).toEqual(
      ranked(core, ({ code }) => oracle.weight(code))
        .sort((a, b) => b.nombre - a.nombre)
        .map(({ code, nombre }) => [code, nombre]),
    );
    const means = outside.map((code) => {
      const couvertures = codes.map((de) => oracle.couverture(de, code));
      const mean = couvertures.reduce((sum, each) => sum + each, 0) / 3;
      return { code, mean, nombre: couvertures.filter((each) => each >= 0.15).length };
    });
    const exits = ranked(means, ({ mean }) => mean).filter(({ mean }) => rounded(mean) > 0);
    expect(
      sorties.map(({ metier, nombre, couvertureMoyenne }) => [metier.code, nombre, rounded(couvertureMoyenne)]),
    ).toEqual(exits.map(({ code, nombre, mean }) => [code, nombre, rounded(mean)]));
    const best = codes.map((code) => {
      const [first] = ranked(
        outside.map((vers) => ({ code: vers, couverture: oracle.couverture(code, vers) })),
        ({ couverture }) => couverture,
      );
      return { code, vers: first?.code, couverture: first?.couverture ?? NaN };
    });
    const hardest = ranked(best, ({ couverture }) => -couverture);
    expect(
      difficilesAQuitter.map(({ metier, vers, couverture }) => [metier.code, vers?.code, rounded(couverture)]),
    ).toEqual(hardest.map(({ code, vers, couverture }) => [code, vers, rounded(couverture)]));
  });
});
