import type { CsvRow, OfficialFiles } from './support/official-files';
import { Sample } from './support/sample';
import { ApiClient } from './support/test-api';

type Table = Parameters<OfficialFiles['table']>[0];

interface Page {
  readonly total: number;
  readonly curseurSuivant: string | null;
  readonly resultats: readonly { readonly code: string }[];
}
interface Facette {
  readonly nom: string;
  readonly valeurs: readonly { readonly code: string; readonly metiers: number }[];
}

const french = new Intl.Collator('fr');

const api = ApiClient.shared();
let sample: Sample;

beforeAll(async () => {
  sample = await Sample.read();
});

/** The métiers of the rows of a table that a condition keeps. */
function metiersOf(table: Table, isKept: (row: CsvRow) => boolean): Set<string> {
  return new Set(
    sample.files
      .table(table)
      .filter(isKept)
      .map((row) => row.code_rome),
  );
}

describe('parcourirMetiers', () => {
  const query = `query ($filtre: FiltreDeMetiers, $limite: Int, $apres: String) {
    parcourirMetiers(filtre: $filtre, limite: $limite, apres: $apres) { total curseurSuivant resultats { code } }
  }`;

  /** All pages, one after the other. */
  async function whole(filtre: Record<string, unknown>, limite = 200): Promise<string[]> {
    const codes: string[] = [];
    for (let apres: string | null = null; ;) {
      const { parcourirMetiers: page }: { parcourirMetiers: Page } = await api.get(query, { filtre, limite, apres });
      codes.push(...page.resultats.map(({ code }) => code));
      apres = page.curseurSuivant;
      if (apres !== null) continue;
      expect(codes).toHaveLength(page.total);
      return codes;
    }
  }

  const inOrder = (codes: Iterable<string>): string[] => {
    const libelles = new Map(sample.fiches.map((row) => [row.code_rome, row.libelle_rome]));
    return [...codes].sort((a, b) => french.compare(libelles.get(a) ?? '', libelles.get(b) ?? '') || (a < b ? -1 : 1));
  };

  it.each([200, 48, 7, 1])('goes through all métiers from A to Z, each once, by pages of %d', async (limite) => {
    expect(await whole({}, limite)).toEqual(inOrder(sample.metiers));
  });

  const links = (row: CsvRow): boolean => row.code_compo_bloc === '5';
  const tagged = (isKept: (row: CsvRow) => boolean): Set<string> =>
    new Set(sample.fiches.filter(isKept).map((row) => row.code_rome));
  const items = (): CsvRow[] => sample.files.table('referentiel_competence');

  it.each<[Record<string, unknown>, () => Set<string>[]]>([
    [
      { riasec: ['S', 'A'] },
      () => [metiersOf('referentiel_code_rome_riasec', (row) => 'SA'.includes(row.riasec_majeur))],
    ],
    [
      { divisionsNaf: ['86', '87'] },
      () => [metiersOf('arborescence_secteur_naf', (row) => /^8[67]$/.test(row.code_secteur_naf))],
    ],
    [
      { secteurs: ['85'] },
      () => [metiersOf('arborescence_secteur_activite', (row) => row.code_sect_activite === '85')],
    ],
    [{ themes: ['016'] }, () => [metiersOf('arborescence_thematique', (row) => row.code_theme === '016')]],
    [
      { centresInteret: ['1'] },
      () => [metiersOf('arborescence_centre_interet', (row) => row.code_centre_interet === '1')],
    ],
    [{ lettre: 'é' }, () => [tagged((row) => /^[eéèê]/i.test(row.libelle_rome))]],
    [{ transitionEcologique: ['EMPLOI_STRATEGIQUE'] }, () => [tagged((row) => /stratégique/.test(row.transition_eco))]],
    [
      { reglemente: true, transitionDemographique: true },
      () => [tagged((row) => row.emploi_reglemente === 'O' && row.transition_demo === 'O')],
    ],
    [{ transitionNumerique: false }, () => [tagged((row) => row.transition_num === 'N')]],
    [{ cadre: true }, () => [tagged((row) => row.emploi_cadre === 'O')]],
    [
      { itemsTenus: ['300285'] },
      () => {
        // A macro-compétence is held by its compétences too.
        const under = new Set(
          items()
            .filter((row) => row.code_ogr_macro_comp === '300285')
            .map((row) => row.code_ogr),
        );
        return [
          metiersOf(
            'liens_rome_referentiels',
            (row) => links(row) && (row.code_ogr === '300285' || under.has(row.code_ogr)),
          ),
        ];
      },
    ],
    [
      { riasec: ['R'], cadre: false, secteurs: ['88'] },
      () => [
        metiersOf('referentiel_code_rome_riasec', (row) => row.riasec_majeur === 'R'),
        tagged((row) => row.emploi_cadre === 'N'),
        metiersOf('arborescence_secteur_activite', (row) => row.code_sect_activite === '88'),
      ],
    ],
  ])('keeps what all of %j keep', async (filtre, sets) => {
    const kept = sets();
    const expected = sample.metiers.filter((code) => kept.every((set) => set.has(code)));
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(48);
    expect(await whole(filtre)).toEqual(inOrder(expected));
    expect(await whole(filtre, 2)).toEqual(inOrder(expected));
  });

  it('drops the contextes refused', async () => {
    const night = metiersOf(
      'liens_rome_referentiels',
      (row) => row.code_compo_bloc === '6' && row.code_ogr === '300803',
    );
    expect(night.size).toBeGreaterThan(0);
    expect(await whole({ contextesRefuses: ['300803'] })).toEqual(
      inOrder(sample.metiers.filter((code) => !night.has(code))),
    );
  });

  it.each([{}, { riasec: ['R'] }])('counts how the métiers that answer to %j are spread', async (filtre) => {
    const { parcourirMetiers } = await api.get<{ parcourirMetiers: { facettes: Facette[] } }>(
      `query ($filtre: FiltreDeMetiers) { parcourirMetiers(filtre: $filtre, limite: 1) { facettes { nom valeurs { code metiers } } } }`,
      { filtre },
    );
    const answering = new Set(await whole(filtre));
    const facettes = new Map(parcourirMetiers.facettes.map(({ nom, valeurs }) => [nom, valeurs]));
    const counted = (nom: string): unknown =>
      new Map(facettes.get(nom)?.flatMap(({ code, metiers }) => (metiers > 0 ? [[code, metiers]] : [])));
    const spread = (table: Table, value: (row: CsvRow) => string): unknown => {
      const sets = new Map<string, Set<string>>();
      for (const row of sample.files.table(table)) {
        if (!value(row) || !answering.has(row.code_rome)) continue;
        sets.set(value(row), (sets.get(value(row)) ?? new Set()).add(row.code_rome));
      }
      return new Map([...sets].map(([code, set]) => [code, set.size]));
    };
    expect(counted('SECTEUR')).toEqual(spread('arborescence_secteur_activite', (row) => row.code_sect_activite));
    expect(counted('THEME')).toEqual(spread('arborescence_thematique', (row) => row.code_theme));
    expect(counted('CENTRE_INTERET')).toEqual(spread('arborescence_centre_interet', (row) => row.code_centre_interet));
    expect(counted('RIASEC')).toEqual(spread('referentiel_code_rome_riasec', (row) => row.riasec_majeur));
    expect(counted('GRAND_DOMAINE')).toEqual(spread('referentiel_code_rome', (row) => row.code_rome.charAt(0)));
    const letters = spread('referentiel_code_rome', ({ libelle_rome: [first = ''] }) =>
      first.normalize('NFD').charAt(0).toUpperCase(),
    );
    expect(counted('LETTRE')).toEqual(letters);
    const green = tagged((row) => row.transition_eco === 'Emploi Vert' && answering.has(row.code_rome)).size;
    const tags = new Map(facettes.get('TAG')?.map(({ code, metiers }) => [code, metiers]));
    expect(tags.get('transitionEcologique EMPLOI_VERT') ?? 0).toBe(green);
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
});

describe('arborescenceDesCompetences', () => {
  const query = 'query ($p: ID) { arborescenceDesCompetences(parent: $p) { elements { code competences metiers } } }';

  it('goes down from the domaines to the compétences, with counts', async () => {
    const tree = sample.files.table('arborescence_competences');
    const links = sample.files
      .table('liens_rome_referentiels')
      .filter((row) => row.code_compo_bloc === '5' && ['1', '2'].includes(row.code_rubrique));
    const levels = ['code_domaine_competence', 'code_enjeu', 'code_objectif', 'code_macro_competence'] as const;
    for (const [depth, column] of levels.entries()) {
      const above = levels[depth - 1];
      for (const parent of above ? new Set(tree.map((row) => row[above])) : [null]) {
        const rows = tree.filter((row) => !above || row[above] === parent);
        const expected = [...new Set(rows.map((row) => row[column]))].sort().map((code) => {
          const within = rows.filter((row) => row[column] === code);
          const competences = new Set(within.map((row) => row.code_ogr_competence).filter(Boolean));
          const all = new Set([...competences, ...within.map((row) => row.code_ogr_macro_competence)]);
          const metiers = new Set(links.filter((row) => all.has(row.code_ogr)).map((row) => row.code_rome));
          return { code, competences: competences.size, metiers: metiers.size };
        });
        const { arborescenceDesCompetences: found } = await api.get<{
          arborescenceDesCompetences: { elements: unknown };
        }>(query, { p: parent });
        expect([parent, found.elements]).toEqual([parent, expected]);
      }
    }
    const macro = tree.find((row) => row.code_ogr_macro_competence === '300285')?.code_macro_competence ?? '';
    const { arborescenceDesCompetences: last } = await api.get<{
      arborescenceDesCompetences: { elements: { code: string }[] };
    }>(query, { p: macro });
    expect(last.elements.map(({ code }) => code)).toEqual(
      tree
        .filter((row) => row.code_macro_competence === macro && row.code_ogr_competence)
        .map((row) => row.code_ogr_competence)
        .sort(),
    );
  });

  it('refuses a place that the tree does not have', async () => {
    const { extensions } = await api.refusal('{ arborescenceDesCompetences(parent: "9Z") { release } }');
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'parent' });
  });
});

describe('statistiques', () => {
  const ask = async <T>(selection: string): Promise<T> =>
    (await api.get<{ statistiques: T }>(`{ statistiques { ${selection} } }`)).statistiques;
  const countsOf = (values: Iterable<string>): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };

  it('count the fiches of each grand domaine', async () => {
    const { release, fichesParGrandDomaine } = await ask<{
      release: string;
      fichesParGrandDomaine: { code: string; fiches: number }[];
    }>('release fichesParGrandDomaine { code fiches }');
    expect(release).toBe('460');
    expect(fichesParGrandDomaine.map(({ code, fiches }) => [code, fiches])).toEqual(
      [...countsOf(sample.metiers.map((code) => code.charAt(0)))].sort(),
    );
  });

  it('count each value of the five tags over fiches and appellations', async () => {
    const { partsDesTags } = await ask<{
      partsDesTags: {
        tag: string;
        valeur: string | null;
        fiches: number;
        partDesFiches: number;
        appellations: number;
      }[];
    }>('partsDesTags { tag valeur fiches partDesFiches appellations }');
    const columns = {
      transitionEcologique: 'transition_eco',
      transitionNumerique: 'transition_num',
      transitionDemographique: 'transition_demo',
      emploiReglemente: 'emploi_reglemente',
      emploiCadre: 'emploi_cadre',
    } as const;
    const words: Readonly<Record<string, string>> = {
      O: 'true',
      N: 'false',
      'Emploi Vert': 'EMPLOI_VERT',
      'Emploi stratégique pour la Transition écologique': 'EMPLOI_STRATEGIQUE',
      'Emploi Blanc': 'EMPLOI_BLANC',
      'Emploi Brun': 'EMPLOI_BRUN',
    };
    const appellations = sample.files.table('referentiel_appellation');
    for (const [tag, column] of Object.entries(columns)) {
      const own = partsDesTags.filter((part) => part.tag === tag);
      const counted = (rows: readonly CsvRow[]): Map<string, number> =>
        countsOf(rows.map((row) => words[row[column]] ?? 'unknown'));
      const told = (figure: 'fiches' | 'appellations'): Map<string, number> =>
        new Map(own.flatMap((part) => (part[figure] > 0 ? [[part.valeur ?? 'unknown', part[figure]]] : [])));
      expect([tag, told('fiches')]).toEqual([tag, counted(sample.fiches)]);
      expect([tag, told('appellations')]).toEqual([tag, counted(appellations)]);
      for (const { fiches, partDesFiches } of own) expect(partDesFiches).toBeCloseTo(fiches / 48, 12);
    }
  });

  it('count the fiches that came from each fiche of ROME 3', async () => {
    const { fichesParParentV3: page } = await ask<{
      fichesParParentV3: { total: number; resultats: { code: string; fiches: number; metiers: { code: string }[] }[] };
    }>('fichesParParentV3(limite: 200) { total resultats { code fiches metiers { code } } }');
    const byParent = new Map<string, string[]>();
    for (const { code_rome, code_rome_parent: parent } of sample.fiches) {
      if (parent) byParent.set(parent, [...(byParent.get(parent) ?? []), code_rome]);
    }
    expect(page.total).toBe(byParent.size);
    expect(
      page.resultats.map(({ code, fiches, metiers }) => [code, fiches, metiers.map((metier) => metier.code)]),
    ).toEqual(
      [...byParent]
        .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
        .map(([code, codes]) => [code, codes.length, codes.sort()]),
    );
  });

  it('count the appellations that come from another fiche of ROME 3 than their fiche', async () => {
    const { appellationsIssuesDAilleurs: page } = await ask<{
      appellationsIssuesDAilleurs: {
        total: number;
        appellations: number;
        resultats: { parentDeLAppellation: string; parentDeLaFiche: string; appellations: number; fiches: string[] }[];
      };
    }>(
      `appellationsIssuesDAilleurs(limite: 200) {
         total appellations resultats { parentDeLAppellation parentDeLaFiche appellations fiches } }`,
    );
    const parents = new Map(sample.fiches.map((row) => [row.code_rome, row.code_rome_parent]));
    const others = sample.files
      .table('referentiel_appellation')
      .map((row) => ({ from: row.code_rome_parent, to: parents.get(row.code_rome) ?? '', fiche: row.code_rome }))
      .filter(({ from, to }) => to !== '' && from !== to);
    expect(page.appellations).toBe(others.length);
    expect(others.length).toBeGreaterThan(0);
    const pairs = [...new Set(others.map(({ from, to }) => `${from} ${to}`))].map((pair) => {
      const of = others.filter(({ from, to }) => `${from} ${to}` === pair);
      const [parentDeLAppellation = '', parentDeLaFiche = ''] = pair.split(' ');
      const fiches = [...new Set(of.map(({ fiche }) => fiche))].sort();
      return { parentDeLAppellation, parentDeLaFiche, appellations: of.length, fiches };
    });
    const key = (pair: (typeof pairs)[number]): string => `${pair.parentDeLAppellation} ${pair.parentDeLaFiche}`;
    pairs.sort((a, b) => b.appellations - a.appellations || (key(a) < key(b) ? -1 : 1));
    expect([page.total, page.resultats]).toEqual([pairs.length, pairs]);
  });

  it.each([
    ['AGREGES', false],
    ['DIRECTS', false],
    ['AGREGES', true],
  ])('rank the macro-compétences by %s, savoir-être %s', async (liens, savoirEtre) => {
    const { macroCompetencesLesPlusPartagees: page } = await ask<{
      macroCompetencesLesPlusPartagees: {
        total: number;
        resultats: { code: string; metiers: number; directs: number }[];
      };
    }>(
      `macroCompetencesLesPlusPartagees(liens: ${liens}, savoirEtre: ${savoirEtre}, limite: 60) { total resultats { code metiers directs } }`,
    );
    const holders = (direct: boolean): Map<string, number> => {
      const oracle = sample.oracle('MACRO_COMPETENCE', savoirEtre, direct ? 'DIRECTS' : 'AGREGES');
      return countsOf(sample.metiers.flatMap((code) => [...oracle.set(code)]));
    };
    const [metiers, directs] = [holders(false), holders(true)];
    const rows = sample.files
      .table('referentiel_competence')
      .filter((row) => row.nature === 'Macro-compétence' && (savoirEtre || row.cat_comp === 'Savoir-faire'));
    const by = liens === 'DIRECTS' ? 'directs' : 'metiers';
    const expected = rows
      .map((row) => ({
        code: row.code_macro_comp,
        metiers: metiers.get(row.code_ogr) ?? 0,
        directs: directs.get(row.code_ogr) ?? 0,
      }))
      .sort((a, b) => b[by] - a[by] || (a.code < b.code ? -1 : 1));
    expect(page.total).toBe(rows.length);
    expect(page.resultats).toEqual(expected.slice(0, 60));
  });

  // certif_info.csv of the sample, by hand: J1300 is no fiche, 900007 leads to none.
  it('count the métiers of each European level', async () => {
    expect(await ask('metiersParNiveauDeCertification { niveau certifications metiers }')).toEqual({
      metiersParNiveauDeCertification: [
        { niveau: 3, certifications: 2, metiers: 3 },
        { niveau: 4, certifications: 1, metiers: 2 },
        { niveau: 5, certifications: 2, metiers: 4 },
        { niveau: null, certifications: 1, metiers: 2 },
      ],
    });
  });

  it.each([
    ['limite', 'fichesParParentV3(limite: 201) { total }'],
    ['limite', 'macroCompetencesLesPlusPartagees(limite: 0) { total }'],
    ['decalage', 'fichesParParentV3(decalage: -1) { total }'],
  ])('refuse %s out of range: %s', async (argument, selection) => {
    const error = await api.refusal(`{ statistiques { ${selection} } }`);
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});

describe('chains', () => {
  // couts.csv of the sample, by hand: 900001 prepares for J1301 and J1501, 900004 for D1302 and D1303, 900006 has no level.
  it.each([
    ['K2204', 'J1501', ['J1301 11 CERTIFICATION 900001', 'J1501 11 CERTIFICATION 900001'], 11],
    ['D1102', 'M1805', ['D1302 20 NIVEAU 900004', 'D1303 20 NIVEAU 900004', 'M1805 20 NIVEAU 900005'], 40],
    ['N1101', 'M1855', ['F1710', 'M1833', 'M1855 20 NIVEAU 900005'], null],
  ])('tell the months of training of %s → %s, step by step and in all', async (de, vers, steps, total) => {
    const step = 'etapes { vers { code } coutDeFormation { mois ditDe source niveau certification { code } } }';
    type Cout = { mois: number; ditDe: string; source: string; niveau: number; certification: { code: string } };
    type Chemins = {
      chemins: { moisDeFormation: number | null; etapes: { vers: { code: string }; coutDeFormation: Cout | null }[] }[];
    };
    const { passerelles, passerelleDepuisProfil } = await api.get<Record<string, Chemins>>(
      `{ passerelles(de: "${de}", vers: "${vers}") { chemins { moisDeFormation ${step} } }
         passerelleDepuisProfil(profil: { experiences: ["${de}"] }, vers: "${vers}", critere: FORCE) { chemins { moisDeFormation ${step} } } }`,
    );
    const [chain] = passerelles?.chemins ?? [];
    expect(
      chain?.etapes.map(({ vers: to, coutDeFormation: cout }) =>
        [to.code, ...(cout ? [cout.mois, cout.ditDe, cout.certification.code] : [])].join(' '),
      ),
    ).toEqual(steps);
    expect(chain?.moisDeFormation).toBe(total);
    expect(passerelleDepuisProfil?.chemins[0]).toEqual(chain);
    if (de === 'K2204') {
      expect(chain?.etapes[0]?.coutDeFormation).toMatchObject({ niveau: 4, source: 'rome-graph, par titre' });
    }
  });
});
