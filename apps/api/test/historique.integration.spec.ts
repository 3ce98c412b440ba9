import { Sample } from './support/sample';
import { ApiClient } from './support/test-api';

interface Changement {
  readonly code: string;
  readonly type: string;
  readonly nature: string;
  readonly sujet: string;
  readonly libelle: string | null;
  readonly attribut: string | null;
  readonly cible: string | null;
  readonly ancien: readonly string[];
  readonly nouveau: readonly string[];
  readonly anciennesValeurs: readonly string[];
  readonly nouvellesValeurs: readonly string[];
}
interface Page<T> {
  readonly total: number;
  readonly release: string;
  readonly resultats: readonly T[];
}
interface Derive {
  readonly metier: string;
  readonly renomme: boolean;
  readonly itemsAvant: number;
  readonly itemsApres: number;
  readonly itemsCommuns: number;
  readonly jaccard: number;
  readonly voisinsAvant: readonly string[];
  readonly voisinsApres: readonly string[];
  readonly voisinsCommuns: number;
  readonly recouvrement: number;
}

const api = ApiClient.shared();
let older: Sample;
let newer: Sample;

beforeAll(async () => {
  [older, newer] = await Promise.all([Sample.read('older'), Sample.read('newer')]);
});

describe('releases', () => {
  it('tell the one in service and the one before it', async () => {
    const { release, releases } = await api.get<{
      release: Record<string, unknown>;
      releases: Record<string, unknown>[];
    }>(
      `{ release { version libelle nbMetiers nbCompetences nbMacroCompetences nbSavoirs nbObjectifs nbEnjeux }
         releases(sort: [{ version: ASC }]) { version statut nbMetiers nbAppellations } }`,
    );
    const count = (nature: string): number => newer.source.items.filter((item) => item.nature === nature).length;
    expect(release).toEqual({
      version: '460',
      libelle: 'Échantillon de 48 métiers du ROME 4.0 version 60',
      nbMetiers: 48,
      nbCompetences: count('COMPETENCE'),
      nbMacroCompetences: count('MACRO_COMPETENCE'),
      nbSavoirs: count('SAVOIR'),
      nbObjectifs: count('OBJECTIF'),
      nbEnjeux: count('ENJEU'),
    });
    const appellations = ({ files }: Sample): number => files.table('referentiel_appellation').length;
    expect(releases).toEqual([
      { version: '459', statut: 'ANCIENNE', nbMetiers: 47, nbAppellations: appellations(older) },
      { version: '460', statut: 'EN_SERVICE', nbMetiers: 48, nbAppellations: appellations(newer) },
    ]);
  });
});

describe('changements', () => {
  const selection = `total release resultats {
    code type nature sujet libelle attribut cible ancien nouveau anciennesValeurs nouvellesValeurs }`;
  const ask = async (args: string): Promise<Page<Changement>> =>
    (await api.get<{ changements: Page<Changement> }>(`{ changements(${args}) { ${selection} } }`)).changements;
  /** What happened to something, in the words of apps/loader/sample/README.md. */
  const told = ({ type, attribut, ancien, nouveau }: Changement): string =>
    `${type}${attribut ? ` ${attribut}` : ''} ${ancien.join()} → ${nouveau.join()}`;

  // apps/loader/sample/README.md
  it.each([
    ['Metier', 'D1303', ['CREE  → Responsable de station-service']],
    ['Metier', 'D1505', ['RENOMME libelle Caissier / Caissière → Hôte / Hôtesse de caisse']],
    ['Appellation', '11640', ['REDEFINI classification PRINCIPALE → SYNONYME']],
    ['Appellation', '15487', ['REDEFINI classification SYNONYME → PRINCIPALE']],
    ['Appellation', '404490', ['REDEFINI classification PRINCIPALE → SYNONYME', 'DEPLACE DESIGNE M1411 → M1404']],
    ['Metier', 'K2204', ['REDEFINI transitionNumerique  → false']],
    ['Metier', 'J1506', ['REDEFINI emploiCadre true → ']],
    ['Metier', 'I1309', ['REDEFINI transitionEcologique EMPLOI_BLANC → EMPLOI_STRATEGIQUE']],
    ['MacroCompetence', '300465', ["RENOMME libelle Travailler en équipe → Avoir l'esprit d'équipe"]],
    ['Competence', '117585', ['DEPLACE RELEVE_DE 300285 → 300258']],
    ['Competence', '404774', ['SUPPRIME Archiver → ', 'DELIE RELEVE_DE 300361 → ']],
    ['Savoir', '405320', ['SUPPRIME Brevet Professionnel Boulanger → ']],
    ['Savoir', '495461', ['CREE  → Gestion des stocks de carburants']],
    ['Metier', 'D1505', ['LIE PERMET_MOBILITE  → M1607', 'DELIE PERMET_MOBILITE D1106 → ']],
    ['Metier', 'J1501', ['REDEFINI PERMET_MOBILITE J1506,K2111 → J1506,K2111']],
  ])('tell what happened to %s %s', async (nature, code, expected) => {
    const { resultats } = await ask(`nature: "${nature}", code: "${code}", limite: 100`);
    expect(resultats.map(told)).toEqual(expect.arrayContaining(expected));
    expect(resultats.every(({ sujet }) => sujet === code)).toBe(true);
  });

  it('tell the properties of links that changed, before and after', async () => {
    const { resultats } = await ask('code: "J1501", type: REDEFINI');
    const values = ({ attribut, ancien, anciennesValeurs, nouvellesValeurs }: Changement): unknown => [
      attribut,
      ancien,
      anciennesValeurs.map((value) => JSON.parse(value) as unknown),
      nouvellesValeurs.map((value) => JSON.parse(value) as unknown),
    ];
    const ranks = ({ source }: Sample): unknown[] =>
      ['J1506', 'K2111'].map((vers) => ({
        ordre: source.mobilites?.find((each) => each.de === 'J1501' && each.vers === vers)?.ordre,
      }));
    expect(resultats.map(values)).toEqual(
      expect.arrayContaining([
        ['PERMET_MOBILITE', ['J1506', 'K2111'], ranks(older), ranks(newer)],
        ['MOBILISE', ['115845'], [{ coeurMetier: 'EMERGENTE' }], [{ coeurMetier: 'PRINCIPALE' }]],
      ]),
    );
  });

  it('are turned page by page, each once, and filtered alike', async () => {
    const whole = await ask('limite: 200');
    const pages = await Promise.all([0, 25, 50, 75].map((decalage) => ask(`limite: 25, decalage: ${decalage}`)));
    expect(pages.flatMap(({ resultats }) => resultats)).toEqual(whole.resultats);
    expect(new Set(whole.resultats.map(({ code }) => code)).size).toBe(whole.total);
    expect(whole.release).toBe('460');
    for (const type of ['CREE', 'RENOMME', 'DEPLACE', 'SUPPRIME']) {
      const { resultats } = await ask(`depuis: "459", jusqua: "460", type: ${type}, limite: 200`);
      expect(resultats).toEqual(whole.resultats.filter((each) => each.type === type));
    }
  });

  it.each([
    ['depuis: "458"', 'depuis', /never held release "458"; it knows 459, 460/],
    ['depuis: "460", jusqua: "459"', 'jusqua', /459 is not after 460/],
    ['limite: 0', 'limite', /limite/],
    ['type: AUTRE', 'type', /AUTRE/],
  ])('refuse (%s)', async (args, argument, expected) => {
    const { message, extensions } = await api.refusal(`{ changements(${args}) { total } }`);
    expect([extensions?.code, extensions?.argument]).toEqual(['BAD_USER_INPUT', argument]);
    expect(message).toMatch(expected);
  });
});

describe('historique', () => {
  const ask = async (code: string): Promise<Record<string, unknown>> =>
    (
      await api.get<{ historique: Record<string, unknown> }>(
        `{ historique(code: "${code}") { elements { nature libelle dernierEn remplacePar { nature code libelle } }
             changements { type attribut } derives { jaccard renomme } } }`,
      )
    ).historique;

  // apps/loader/sample/README.md
  it('tells what lives, what was dropped, and what replaces it', async () => {
    const label = (code: string): string =>
      newer.files.table('referentiel_competence').find((row) => row.code_ogr === code)?.libelle_competence ?? '';
    const dropped = { nature: 'Competence', dernierEn: '459', remplacePar: [] as unknown[] };
    const gone = [
      { type: 'DELIE', attribut: 'RELEVE_DE' },
      { type: 'SUPPRIME', attribut: null },
    ];
    expect(await ask('400412')).toEqual({
      elements: [{ ...dropped, libelle: 'Gérer une entreprise' }],
      changements: gone,
      derives: [],
    });
    expect((await ask('404774')).elements).toEqual([
      {
        ...dropped,
        libelle: 'Archiver',
        remplacePar: [{ nature: 'Competence', code: '119250', libelle: label('119250') }],
      },
    ]);
    expect((await ask('404734')).elements).toEqual([
      {
        ...dropped,
        libelle: 'Prioriser',
        remplacePar: [{ nature: 'MacroCompetence', code: '300483', libelle: label('300483') }],
      },
    ]);
    const m1411 = await ask('M1411');
    expect(m1411).toMatchObject({
      elements: [{ nature: 'Metier', libelle: 'Consultant / Consultante en énergie renouvelable', dernierEn: null }],
      derives: [{ renomme: true }],
    });
    expect(m1411.changements).toContainEqual({ type: 'RENOMME', attribut: 'libelle' });
  });

  it('refuses a code that nothing ever had', async () => {
    const { extensions } = await api.refusal('{ historique(code: "M9999") { code } }');
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'code' });
  });
});

describe('derives', () => {
  /** The ten métiers that one covers best, by couverture rounded to 9 decimals, then code. */
  function neighbours(sample: Sample, code: string): string[] {
    const score = (other: string): number => Math.round(sample.oracle().couverture(code, other) * 1e9);
    return sample.metiers
      .filter((other) => other !== code && score(other) > 0)
      .sort((a, b) => score(b) - score(a) || (a < b ? -1 : 1))
      .slice(0, 10);
  }

  it('of each métier of both releases are those of the sets of its items, the furthest first', async () => {
    const { derives } = await api.get<{ derives: Page<Derive> }>(
      `{ derives(limite: 200) { total release resultats { metier renomme itemsAvant itemsApres itemsCommuns jaccard
           voisinsAvant voisinsApres voisinsCommuns recouvrement } } }`,
    );
    const labels = ({ fiches }: Sample): Map<string, string> =>
      new Map(fiches.map((row) => [row.code_rome, row.libelle_rome]));
    expect(derives.total).toBe(derives.resultats.length);
    expect(derives.resultats.map(({ metier }) => metier).sort()).toEqual(older.metiers);
    for (const { metier, ...derive } of derives.resultats) {
      const [before, after] = [older.oracle().set(metier), newer.oracle().set(metier)];
      const common = [...before].filter((item) => after.has(item)).length;
      const [nearBefore, nearAfter] = [neighbours(older, metier), neighbours(newer, metier)];
      const stayed = nearBefore.filter((other) => nearAfter.includes(other)).length;
      expect([metier, derive]).toEqual([
        metier,
        {
          renomme: labels(older).get(metier) !== labels(newer).get(metier),
          itemsAvant: before.size,
          itemsApres: after.size,
          itemsCommuns: common,
          jaccard: expect.closeTo(common / (before.size + after.size - common), 9) as number,
          voisinsAvant: nearBefore,
          voisinsApres: nearAfter,
          voisinsCommuns: stayed,
          recouvrement: stayed / Math.max(nearBefore.length, nearAfter.length, 1) || Number(nearBefore.length === 0),
        },
      ]);
    }
    const shares = derives.resultats.map(({ jaccard }) => jaccard);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(derives.resultats[0]?.metier).toBe('M1411');
  });
});

describe('issus', () => {
  it('are the fiches that came from a fiche of ROME 3', async () => {
    const parents = new Set(newer.fiches.map((row) => row.code_rome_parent).filter(Boolean));
    for (const parent of parents) {
      const { issus } = await api.get<{ issus: { libelle: string; metiers: { code: string }[] } }>(
        `{ issus(code: "${parent}") { libelle metiers { code } } }`,
      );
      const children = newer.fiches.filter((row) => row.code_rome_parent === parent);
      expect([parent, issus.metiers.map(({ code }) => code)]).toEqual([
        parent,
        children.map((row) => row.code_rome).sort(),
      ]);
      expect(issus.libelle).toBe(newer.fiches.find((row) => row.code_rome === parent)?.libelle_rome ?? null);
    }
    const { extensions } = await api.refusal('{ issus(code: "Z0000") { code } }');
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'code' });
  });
});
