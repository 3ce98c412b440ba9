import type { CsvRow } from './support/official-files';
import { OfficialFiles } from './support/official-files';
import { ApiClient } from './support/test-api';

/** Every expected figure is counted from the CSV files, without the loader, Neo4j or Cypher. */
describe('statistiques', () => {
  const api = ApiClient.shared();
  let files: OfficialFiles;
  let fiches: CsvRow[];

  beforeAll(async () => {
    files = await OfficialFiles.read();
    fiches = files.table('referentiel_code_rome');
  });

  const ask = async <T>(selection: string): Promise<T> =>
    (await api.get<{ statistiques: T }>(`{ statistiques { ${selection} } }`)).statistiques;

  it('counts the fiches of each grand domaine', async () => {
    const { release, fichesParGrandDomaine } = await ask<{
      release: string;
      fichesParGrandDomaine: { code: string; fiches: number }[];
    }>('release fichesParGrandDomaine { code fiches }');
    const expected = new Map<string, number>();
    for (const { code_rome } of fiches) expected.set(code_rome.charAt(0), (expected.get(code_rome.charAt(0)) ?? 0) + 1);
    expect(release).toBe('460');
    expect(fichesParGrandDomaine.map(({ code, fiches: n }) => [code, n])).toEqual([...expected].sort());
    expect(fichesParGrandDomaine.map(({ code, fiches: n }) => `${code} ${n}`).join(', ')).toBe(
      'A 87, B 49, C 32, D 115, E 70, F 104, G 108, H 221, I 110, J 78, K 256, L 54, M 208, N 92',
    );
  });

  it('counts each value of the five tags over fiches and appellations', async () => {
    const { partsDesTags } = await ask<{
      partsDesTags: {
        tag: string;
        valeur: string | null;
        fiches: number;
        partDesFiches: number;
        appellations: number;
        partDesAppellations: number;
      }[];
    }>('partsDesTags { tag valeur fiches partDesFiches appellations partDesAppellations }');
    const columns = {
      transitionEcologique: 'transition_eco',
      transitionNumerique: 'transition_num',
      transitionDemographique: 'transition_demo',
      emploiReglemente: 'emploi_reglemente',
      emploiCadre: 'emploi_cadre',
    } as const;
    const words: Record<string, string | null> = {
      O: 'true',
      N: 'false',
      '': null,
      'Emploi Vert': 'EMPLOI_VERT',
      'Emploi stratégique pour la Transition écologique': 'EMPLOI_STRATEGIQUE',
      'Emploi Blanc': 'EMPLOI_BLANC',
      'Emploi Brun': 'EMPLOI_BRUN',
    };
    const appellations = files.table('referentiel_appellation');
    const count = (rows: readonly CsvRow[], column: keyof CsvRow, valeur: string | null): number =>
      rows.filter((row) => words[row[column]] === valeur).length;
    for (const part of partsDesTags) {
      const column = columns[part.tag as keyof typeof columns];
      expect(part).toEqual({
        ...part,
        fiches: count(fiches, column, part.valeur),
        partDesFiches: count(fiches, column, part.valeur) / 1584,
        appellations: count(appellations, column, part.valeur),
        partDesAppellations: count(appellations, column, part.valeur) / 13120,
      });
    }
    for (const tag of Object.keys(columns)) {
      const parts = partsDesTags.filter((part) => part.tag === tag);
      expect([tag, parts.reduce((sum, part) => sum + part.fiches, 0)]).toEqual([tag, 1584]);
      expect([tag, parts.reduce((sum, part) => sum + part.appellations, 0)]).toEqual([tag, 13120]);
    }
  });

  it('counts the fiches that came from each fiche of ROME 3', async () => {
    const { fichesParParentV3: page } = await ask<{
      fichesParParentV3: {
        total: number;
        resultats: { code: string; libelle: string; fiches: number; metiers: { code: string }[] }[];
      };
    }>('fichesParParentV3(limite: 200) { total resultats { code libelle fiches metiers { code } } }');
    const byParent = new Map<string, string[]>();
    for (const { code_rome, code_rome_parent } of fiches) {
      byParent.set(code_rome_parent, [...(byParent.get(code_rome_parent) ?? []), code_rome]);
    }
    const expected = [...byParent]
      .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
      .slice(0, 200)
      .map(([code, codes]) => [code, codes.length, codes.sort()]);
    expect(page.total).toBe(532);
    expect(
      page.resultats.map(({ code, fiches: n, metiers }) => [code, n, metiers.map((metier) => metier.code)]),
    ).toEqual(expected);
    const counts = new Map(page.resultats.map(({ code, fiches: n }) => [code, n]));
    expect([counts.get('J1102'), counts.get('M1805'), counts.get('D1208')]).toEqual([30, 27, 9]);
  });

  it('counts the appellations that come from another fiche of ROME 3 than their fiche: 404', async () => {
    const { appellationsIssuesDAilleurs: page } = await ask<{
      appellationsIssuesDAilleurs: {
        appellations: number;
        resultats: { parentDeLAppellation: string; parentDeLaFiche: string; appellations: number }[];
      };
    }>('appellationsIssuesDAilleurs { appellations resultats { parentDeLAppellation parentDeLaFiche appellations } }');
    expect(page.appellations).toBe(404);
    // Twelve appellations of the export have N1302 as parent, under N1301.
    expect(page.resultats[0]).toEqual({
      parentDeLAppellation: 'N1302',
      parentDeLaFiche: 'N1301',
      appellations: 12,
    });
  });

  it.each([
    ['AGREGES', false],
    ['DIRECTS', false],
    ['AGREGES', true],
  ])('ranks the macro-compétences by %s, savoir-être %s', async (liens, savoirEtre) => {
    const { macroCompetencesLesPlusPartagees: page } = await ask<{
      macroCompetencesLesPlusPartagees: {
        total: number;
        resultats: { code: string; metiers: number; directs: number }[];
      };
    }>(
      `macroCompetencesLesPlusPartagees(liens: ${liens}, savoirEtre: ${savoirEtre}, limite: 60) { total resultats { code metiers directs } }`,
    );
    const expected = rankedMacros(files, liens === 'DIRECTS' ? 'directs' : 'metiers', savoirEtre);
    expect(page.total).toBe(savoirEtre ? 507 : 491);
    expect(page.resultats).toEqual(expected.slice(0, 60));
  });

  it('counts the métiers of each European level', async () => {
    const { metiersParNiveauDeCertification: niveaux } = await ask<{
      metiersParNiveauDeCertification: { niveau: number | null; certifications: number; metiers: number }[];
    }>('metiersParNiveauDeCertification { niveau certifications metiers }');
    const codes = new Set(fiches.map(({ code_rome }) => code_rome));
    const expected = new Map<number | null, { certifications: Set<string>; metiers: Set<string> }>();
    for (const row of files.certifInfo()) {
      const linked = [1, 2, 3, 4, 5].map((n) => row[`Code_Rome_${n}`] ?? '').filter((code) => codes.has(code));
      if (linked.length === 0) continue;
      const niveau = row.Code_Niveau_Europeen ? Number(row.Code_Niveau_Europeen) : null;
      const known = expected.get(niveau) ?? { certifications: new Set<string>(), metiers: new Set<string>() };
      known.certifications.add(row.Code_Diplome ?? '');
      for (const code of linked) known.metiers.add(code);
      expected.set(niveau, known);
    }
    expect(niveaux).toEqual(
      [...expected]
        .sort(([a], [b]) => (a ?? 9) - (b ?? 9))
        .map(([niveau, { certifications, metiers }]) => ({
          niveau,
          certifications: certifications.size,
          metiers: metiers.size,
        })),
    );
    expect(niveaux.map(({ niveau, metiers }) => [niveau, metiers])).toEqual([
      [3, 241],
      [4, 337],
      [5, 341],
      [6, 318],
      [7, 272],
      [8, 15],
      [null, 406],
    ]);
  });

  it.each([
    ['limite', 'fichesParParentV3(limite: 201) { total }'],
    ['limite', 'macroCompetencesLesPlusPartagees(limite: 0) { total }'],
    ['decalage', 'fichesParParentV3(decalage: -1) { total }'],
  ])('refuses %s out of range: %s', async (argument, selection) => {
    const error = await api.refusal(`{ statistiques { ${selection} } }`);
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});

function rankedMacros(
  files: OfficialFiles,
  by: 'metiers' | 'directs',
  savoirEtre: boolean,
): { code: string; metiers: number; directs: number }[] {
  const items = new Map(files.table('referentiel_competence').map((row) => [row.code_ogr, row]));
  const macros = [...items.values()].filter(
    (row) => row.nature === 'Macro-compétence' && (savoirEtre || row.cat_comp === 'Savoir-faire'),
  );
  const metiers = new Map(macros.map((row) => [row.code_ogr, new Set<string>()]));
  const directs = new Map(macros.map((row) => [row.code_ogr, new Set<string>()]));
  const links = files
    .table('liens_rome_referentiels')
    .filter((link) => link.code_compo_bloc === '5' && ['1', '2'].includes(link.code_rubrique));
  for (const { code_ogr, code_rome } of links) {
    directs.get(code_ogr)?.add(code_rome);
    metiers.get(code_ogr)?.add(code_rome);
    metiers.get(items.get(code_ogr)?.code_ogr_macro_comp ?? '')?.add(code_rome);
  }
  return macros
    .map((row) => ({
      code: row.code_macro_comp,
      metiers: metiers.get(row.code_ogr)?.size ?? 0,
      directs: directs.get(row.code_ogr)?.size ?? 0,
    }))
    .sort((a, b) => b[by] - a[by] || (a.code < b.code ? -1 : 1));
}
