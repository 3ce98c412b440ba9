import { OfficialFiles } from './support/official-files';
import { ApiClient } from './support/test-api';

interface Coded {
  readonly code: string;
}
interface Piste {
  readonly metier: Coded & { readonly fiche?: { readonly certifications: readonly Coded[] } };
  readonly couverture: number;
  readonly nbTenus: number;
  readonly nbManquants: number;
  readonly accessible: boolean;
  readonly reglemente: boolean | null;
  readonly nbCertifications: number;
  readonly tenus: readonly (Coded & { readonly poids: number })[];
  readonly manquants: readonly (Coded & { readonly poids: number })[];
}
interface Pistes {
  readonly total: number;
  readonly resultats: readonly Piste[];
  readonly methode: { readonly formule: string; readonly parametres: Record<string, unknown> };
}

const api = ApiClient.shared();
let files: OfficialFiles;

beforeAll(async () => {
  files = await OfficialFiles.read();
});

async function ask(profil: string, args = '', fields = ''): Promise<Pistes> {
  const { pistes } = await api.get<{ pistes: Pistes }>(
    `{ pistes(profil: { ${profil} }${args && `, ${args}`}) {
      total methode { formule parametres }
      resultats { metier { code ${fields} } couverture nbTenus nbManquants accessible reglemente nbCertifications }
    } }`,
  );
  return pistes;
}

describe('pistes', () => {
  it('of one experience are its nearest métiers by couverture, with what the écart says', async () => {
    const { resultats } = await ask('experiences: ["K2204"]', 'limite: 10');
    const { metiersProches } = await api.get<{ metiersProches: { resultats: { metier: Coded; score: number }[] } }>(
      '{ metiersProches(code: "K2204", mesure: COUVERTURE, limite: 10) { resultats { score metier { code } } } }',
    );
    expect(resultats.map(({ metier, couverture }) => [metier.code, couverture.toFixed(12)])).toEqual(
      metiersProches.resultats.map(({ metier, score }) => [metier.code, score.toFixed(12)]),
    );
    for (const { metier, nbTenus, nbManquants } of resultats) {
      const { ecart } = await api.get<{ ecart: { nbCommuns: number; nbManquants: number } }>(
        `{ ecart(de: "K2204", vers: "${metier.code}") { nbCommuns nbManquants } }`,
      );
      expect([nbTenus, nbManquants]).toEqual([ecart.nbCommuns, ecart.nbManquants]);
    }
  });

  it('of several experiences and items hold their union', async () => {
    const { pistes } = await api.get<{ pistes: Pistes }>(
      `{ pistes(profil: { experiences: ["K2204", "J1301"], items: ["300339"] }, limite: 3) {
        resultats { metier { code } couverture tenus(limite: 500) { code poids } manquants(limite: 500) { code poids } }
      } }`,
    );
    for (const { metier, couverture, tenus, manquants } of pistes.resultats) {
      const held = await Promise.all(
        ['K2204', 'J1301'].map(async (de) => {
          const { ecart } = await api.get<{ ecart: { communs: Coded[] } }>(
            `{ ecart(de: "${de}", vers: "${metier.code}") { communs(limite: 500) { code } } }`,
          );
          return ecart.communs.map(({ code }) => code);
        }),
      );
      const missing = held.flat().filter((code) => !tenus.some((item) => item.code === code));
      expect(missing).toEqual([]);
      const weight = (items: readonly { poids: number }[]): number => items.reduce((sum, { poids }) => sum + poids, 0);
      expect(couverture).toBeCloseTo(weight(tenus) / (weight(tenus) + weight(manquants)), 9);
      expect(manquants.some(({ code }) => held.flat().includes(code))).toBe(false);
    }
  });

  it('take an appellation for its métier', async () => {
    const row = files.table('referentiel_appellation').find(({ code_rome }) => code_rome === 'J1501');
    const [byMetier, byAppellation] = await Promise.all(
      ['J1501', row?.code_ogr ?? ''].map((code) => ask(`experiences: ["${code}"]`, 'limite: 5')),
    );
    expect(byAppellation?.resultats).toEqual(byMetier?.resultats);
    expect(byAppellation?.methode).toMatchObject({
      formule: 'COUVERTURE_DU_PROFIL',
      parametres: { metiers: ['J1501'], items: [], seuil: 0.3 },
    });
  });

  it('keep and drop métiers by their contextes, as the files give them', async () => {
    const contextes = new Set(files.table('referentiel_contexte_travail').map((row) => row.code_ogr));
    const links = files.table('liens_rome_referentiels').filter(({ code_ogr }) => contextes.has(code_ogr));
    const exercised = (metier: string, contexte: string): boolean =>
      links.some(({ code_rome, code_ogr }) => code_rome === metier && code_ogr === contexte);
    const contexte = links.find(({ code_rome }) => code_rome === 'J1301')?.code_ogr as string;
    const all = await ask('experiences: ["K2204"]', 'limite: 200');
    const wanted = await ask(`experiences: ["K2204"], contextesVoulus: ["${contexte}"]`, 'limite: 200');
    const refused = await ask(`experiences: ["K2204"], contextesRefuses: ["${contexte}"]`, 'limite: 200');
    expect(wanted.total).toBeGreaterThan(0);
    expect(wanted.total + refused.total).toBe(all.total);
    for (const { metier } of wanted.resultats) expect(exercised(metier.code, contexte)).toBe(true);
    for (const { metier } of refused.resultats) expect(exercised(metier.code, contexte)).toBe(false);
  });

  it('keep métiers by centre d’intérêt and RIASEC, as the files give them', async () => {
    const centres = files.table('arborescence_centre_interet');
    const riasec = new Map(
      files.table('referentiel_code_rome_riasec').map((row) => [row.code_rome, row.riasec_majeur]),
    );
    const centre = centres.find(({ code_rome }) => code_rome === 'J1501')?.code_centre_interet as string;
    const { resultats, total } = await ask(
      `experiences: ["K2204"], centresInteret: ["${centre}"], riasec: [S, R]`,
      'limite: 200',
    );
    expect(total).toBeGreaterThan(0);
    for (const { metier } of resultats) {
      expect(['S', 'R']).toContain(riasec.get(metier.code));
      expect(centres.some((row) => row.code_rome === metier.code && row.code_centre_interet === centre)).toBe(true);
    }
  });

  it('are accessible from the threshold on, unless known to be regulated', async () => {
    const { resultats } = await ask('experiences: ["K2204", "J1301", "J1501"]', 'seuil: 0.15, limite: 60');
    const tags = new Map(files.table('referentiel_code_rome').map((row) => [row.code_rome, row.emploi_reglemente]));
    for (const { metier, couverture, accessible, reglemente } of resultats) {
      expect(reglemente).toBe({ O: true, N: false }[tags.get(metier.code) ?? ''] ?? null);
      expect(accessible).toBe(couverture >= 0.15 && tags.get(metier.code) !== 'O');
    }
    const outcomes = new Set(resultats.map(({ accessible, reglemente }) => `${accessible} ${reglemente}`));
    expect(outcomes).toContain('true false');
    expect(outcomes).toContain('false true');
  });

  it('count the certifications that prepare, as Certif Info gives them, and name them through the fiche', async () => {
    const { resultats } = await ask(
      'experiences: ["K2204"]',
      'limite: 5',
      'fiche { certifications(limit: 3) { code } }',
    );
    const rows = files.certifInfo();
    const columns = [1, 2, 3, 4, 5].map((rank) => `Code_Rome_${rank}`);
    for (const { nbCertifications, metier } of resultats) {
      const preparing = rows.filter((row) => columns.some((column) => row[column] === metier.code));
      const codes = new Set(preparing.map((row) => row.Code_Diplome));
      expect(nbCertifications).toBe(codes.size);
      const named = metier.fiche?.certifications ?? [];
      expect(named).toHaveLength(Math.min(3, codes.size));
      for (const { code } of named) expect(codes).toContain(code);
    }
  });

  it('page through one ranking', async () => {
    const [whole, tail] = await Promise.all([
      ask('experiences: ["M1805"]', 'limite: 12'),
      ask('experiences: ["M1805"]', 'limite: 4, decalage: 8'),
    ]);
    expect(tail?.resultats).toEqual(whole?.resultats.slice(8));
  });

  it.each([
    ['', 'profil'],
    ['experiences: [], items: []', 'profil'],
    ['experiences: ["K22O4"]', 'profil.experiences'],
    ['items: ["4A1"]', 'profil.items'],
    ['experiences: ["K2204"], contextesVoulus: ["0"]', 'profil.contextesVoulus'],
    ['experiences: ["K2204"], contextesRefuses: ["0"]', 'profil.contextesRefuses'],
    ['experiences: ["K2204"], centresInteret: ["zz"]', 'profil.centresInteret'],
    [`experiences: [${'"K2204", '.repeat(51)}]`, 'profil.experiences'],
    [`items: [${'"300339", '.repeat(501)}]`, 'profil.items'],
  ])('refuse { %s }', async (profil, argument) => {
    const { extensions } = await api.refusal(`{ pistes(profil: { ${profil} }) { total } }`);
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it.each(['seuil: 0', 'seuil: 1.5', 'limite: 201', 'decalage: -1'])('refuse %s', async (args) => {
    const { extensions } = await api.refusal(`{ pistes(profil: { experiences: ["K2204"] }, ${args}) { total } }`);
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: args.replace(/:.*/, '') });
  });
});
