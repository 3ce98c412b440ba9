import type { CsvRow } from './support/official-files';
import { OfficialFiles } from './support/official-files';
import { ApiClient } from './support/test-api';

interface Page {
  readonly release: string;
  readonly total: number;
  readonly curseurSuivant: string | null;
  readonly resultats: readonly { readonly code: string; readonly libelle: string }[];
}

interface FoundFacette {
  readonly nom: string;
  readonly valeurs: readonly { readonly code: string; readonly libelle: string; readonly metiers: number }[];
}

const query = `query ($filtre: FiltreDeMetiers, $limite: Int, $apres: String) {
  parcourirMetiers(filtre: $filtre, limite: $limite, apres: $apres) {
    release total curseurSuivant resultats { code libelle }
  }
}`;

/** Every expected list is computed from the CSV files, without the loader, Neo4j or Cypher. */
describe('browsing', () => {
  const api = ApiClient.shared();
  let files: OfficialFiles;
  let fiches: CsvRow[];

  beforeAll(async () => {
    files = await OfficialFiles.read();
    fiches = files.table('referentiel_code_rome');
  });

  const page = async (variables: Record<string, unknown>): Promise<Page> =>
    (await api.get<{ parcourirMetiers: Page }>(query, variables)).parcourirMetiers;
  /** All pages, one after the other. */
  const whole = async (filtre: Record<string, unknown>, limite = 200): Promise<string[]> => {
    const codes: string[] = [];
    for (let apres: string | null = null; ;) {
      const { resultats, curseurSuivant, total } = await page({ filtre, limite, apres });
      codes.push(...resultats.map(({ code }) => code));
      if (curseurSuivant === null) {
        expect(codes).toHaveLength(total);
        return codes;
      }
      apres = curseurSuivant;
    }
  };
  const french = new Intl.Collator('fr');
  const inOrder = (codes: Iterable<string>): string[] => {
    const libelles = new Map(fiches.map((row) => [row.code_rome, row.libelle_rome]));
    return [...codes].sort((a, b) => french.compare(libelles.get(a) ?? '', libelles.get(b) ?? '') || (a < b ? -1 : 1));
  };
  const metiersWhere = (
    table: Parameters<OfficialFiles['table']>[0],
    isWanted: (row: CsvRow) => boolean,
  ): Set<string> =>
    new Set(
      files
        .table(table)
        .filter(isWanted)
        .map((row) => row.code_rome),
    );
  const both = (...sets: ReadonlySet<string>[]): string[] =>
    inOrder([...(sets[0] ?? [])].filter((code) => sets.every((set) => set.has(code))));

  it('goes through all métiers from A to Z, each once, whatever the length of the pages', async () => {
    const expected = inOrder(fiches.map((row) => row.code_rome));
    expect(await whole({})).toEqual(expected);
    expect(await whole({}, 97)).toEqual(expected);
    expect(await page({ limite: 1 })).toMatchObject({ release: '460', total: 1584 });
  });

  it('combines RIASEC, NAF, secteur and contextes refused', async () => {
    const social = metiersWhere('referentiel_code_rome_riasec', (row) => row.riasec_majeur === 'S');
    const sante = metiersWhere('arborescence_secteur_naf', (row) => ['86', '87'].includes(row.code_secteur_naf));
    const nights = metiersWhere(
      'liens_rome_referentiels',
      (row) => row.code_compo_bloc === '6' && row.code_ogr === '300803',
    );
    const secteur = files.table('arborescence_secteur_activite').find((row) => row.libelle_sect_activite === 'Santé');
    const secteurs = [secteur?.code_sect_activite ?? ''];
    const inSecteur = metiersWhere('arborescence_secteur_activite', (row) => secteurs.includes(row.code_sect_activite));
    const filtre = { riasec: ['S'], divisionsNaf: ['86', '87'], secteurs, contextesRefuses: ['300803'] };
    const expected = both(social, sante, inSecteur).filter((code) => !nights.has(code));
    expect(expected.length).toBeGreaterThan(3);
    expect(both(social, sante, inSecteur).length).toBeGreaterThan(expected.length);
    expect(await whole(filtre)).toEqual(expected);
  });

  it('knows the métiers that hold several items, a macro-compétence by its compétences too', async () => {
    const items = files.table('referentiel_competence');
    const ofMacro = new Set(items.filter((row) => row.code_ogr_macro_comp === '300408').map((row) => row.code_ogr));
    const links = files.table('liens_rome_referentiels').filter((row) => row.code_compo_bloc === '5');
    const holding = (isWanted: (code: string) => boolean): Set<string> =>
      new Set(links.filter((row) => isWanted(row.code_ogr)).map((row) => row.code_rome));
    const macro = holding((code) => code === '300408' || ofMacro.has(code));
    expect(await whole({ itemsTenus: ['300408'] })).toEqual(inOrder(macro));
    const savoir = holding((code) => code === '101360');
    expect(await whole({ itemsTenus: ['300408', '101360'] })).toEqual(both(macro, savoir));
  });

  it('knows tags, themes, centres d’intérêt and letters', async () => {
    const green = metiersWhere('referentiel_code_rome', (row) => row.transition_eco === 'Emploi Vert');
    const cadres = metiersWhere('referentiel_code_rome', (row) => row.emploi_cadre === 'O');
    expect(await whole({ transitionEcologique: ['EMPLOI_VERT'] })).toEqual(inOrder(green));
    expect(await whole({ transitionEcologique: ['EMPLOI_VERT'], cadre: true })).toEqual(both(green, cadres));
    const theme = metiersWhere('arborescence_thematique', (row) => row.code_theme === '016');
    const centre = files.table('arborescence_centre_interet')[0]?.code_centre_interet ?? '';
    const interest = metiersWhere('arborescence_centre_interet', (row) => row.code_centre_interet === centre);
    expect(await whole({ themes: ['016'] })).toEqual(inOrder(theme));
    expect(await whole({ centresInteret: [centre] })).toEqual(inOrder(interest));
    const letter = metiersWhere('referentiel_code_rome', (row) => /^[eéèê]/i.test(row.libelle_rome));
    expect(await whole({ lettre: 'é' })).toEqual(inOrder(letter));
  });

  it('counts how the métiers that answer are spread', async () => {
    const { parcourirMetiers } = await api.get<{ parcourirMetiers: { facettes: FoundFacette[] } }>(
      '{ parcourirMetiers(limite: 1) { facettes { nom valeurs { code libelle metiers } } } }',
    );
    const facettes = new Map(parcourirMetiers.facettes.map(({ nom, valeurs }) => [nom, valeurs]));
    const counted = (nom: string): unknown => new Map(facettes.get(nom)?.map(({ code, metiers }) => [code, metiers]));
    const expected = (
      table: Parameters<OfficialFiles['table']>[0],
      value: (row: CsvRow) => string,
    ): Map<string, number> => {
      const sets = new Map<string, Set<string>>();
      for (const row of files.table(table)) {
        if (value(row)) sets.set(value(row), (sets.get(value(row)) ?? new Set()).add(row.code_rome));
      }
      return new Map([...sets].map(([code, set]) => [code, set.size]));
    };
    expect(counted('SECTEUR')).toEqual(expected('arborescence_secteur_activite', (row) => row.code_sect_activite));
    expect(counted('THEME')).toEqual(expected('arborescence_thematique', (row) => row.code_theme));
    expect(counted('CENTRE_INTERET')).toEqual(
      expected('arborescence_centre_interet', (row) => row.code_centre_interet),
    );
    expect(counted('RIASEC')).toEqual(expected('referentiel_code_rome_riasec', (row) => row.riasec_majeur));
    expect(counted('GRAND_DOMAINE')).toEqual(expected('referentiel_code_rome', (row) => row.code_rome.charAt(0)));
    const letters = facettes.get('LETTRE') ?? [];
    expect(letters.reduce((sum, { metiers }) => sum + metiers, 0)).toBe(1584);
    const green = fiches.filter((row) => row.transition_eco === 'Emploi Vert').length;
    expect(facettes.get('TAG')).toContainEqual({
      code: 'transitionEcologique EMPLOI_VERT',
      libelle: 'EMPLOI_VERT',
      metiers: green,
    });
  });

  it('counts the facettes of what the filters leave', async () => {
    const { parcourirMetiers } = await api.get<{ parcourirMetiers: { total: number; facettes: FoundFacette[] } }>(
      '{ parcourirMetiers(filtre: { themes: ["016"] }, limite: 1) { total facettes { nom valeurs { code metiers } } } }',
    );
    const themes = parcourirMetiers.facettes.find(({ nom }) => nom === 'THEME')?.valeurs;
    expect(themes).toContainEqual({ code: '016', metiers: parcourirMetiers.total });
  });

  it('goes down the tree of compétences, with counts', async () => {
    const tree = files.table('arborescence_competences');
    const under = async (parent: string | null): Promise<{ code: string; competences: number; metiers: number }[]> => {
      const answer = await api.get<{
        arborescenceDesCompetences: { elements: { code: string; competences: number; metiers: number }[] };
      }>('query ($p: ID) { arborescenceDesCompetences(parent: $p) { elements { code competences metiers } } }', {
        p: parent,
      });
      return answer.arborescenceDesCompetences.elements;
    };
    const links = files
      .table('liens_rome_referentiels')
      .filter((row) => row.code_compo_bloc === '5' && ['1', '2'].includes(row.code_rubrique));
    const expected = (column: keyof CsvRow, above?: { column: keyof CsvRow; code: string }): unknown[] => {
      const rows = above ? tree.filter((row) => row[above.column] === above.code) : tree;
      return [...new Set(rows.map((row) => row[column]))].sort().map((code) => {
        const within = rows.filter((row) => row[column] === code);
        const competences = new Set(within.map((row) => row.code_ogr_competence).filter(Boolean));
        const all = new Set([...competences, ...within.map((row) => row.code_ogr_macro_competence)]);
        const metiers = new Set(links.filter((row) => all.has(row.code_ogr)).map((row) => row.code_rome));
        return { code, competences: competences.size, metiers: metiers.size };
      });
    };
    expect(await under(null)).toEqual(expected('code_domaine_competence'));
    expect(await under('4')).toEqual(expected('code_enjeu', { column: 'code_domaine_competence', code: '4' }));
    expect(await under('4A')).toEqual(expected('code_objectif', { column: 'code_enjeu', code: '4A' }));
    expect(await under('4A1')).toEqual(expected('code_macro_competence', { column: 'code_objectif', code: '4A1' }));
    expect((await under('4A101')).map(({ code }) => code)).toEqual(
      tree
        .filter((row) => row.code_macro_competence === '4A101')
        .map((row) => row.code_ogr_competence)
        .sort(),
    );
  });

  it.each([
    ['filtre.secteurs', { filtre: { secteurs: ['ZZ'] } }],
    ['filtre.secteurs', { filtre: { secteurs: ["' OR true //", '}) DETACH DELETE n //'] } }],
    ['filtre.divisionsNaf', { filtre: { divisionsNaf: ['1'] } }],
    ['filtre.itemsTenus', { filtre: { itemsTenus: ['300408', '0'] } }],
    ['filtre.contextesRefuses', { filtre: { contextesRefuses: ['M1805'] } }],
    ['filtre.themes', { filtre: { themes: Array<string>(101).fill('016') } }],
    ['filtre.lettre', { filtre: { lettre: 'AB' } }],
    ['apres', { apres: 'rien' }],
    ['limite', { limite: 201 }],
  ])('refuses a wrong %s', async (argument, variables) => {
    const { extensions } = await api.refusal(query, variables);
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it('refuses a place that the tree does not have', async () => {
    const { extensions } = await api.refusal('{ arborescenceDesCompetences(parent: "9Z") { release } }');
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'parent' });
  });
});
