import { Sample } from './support/sample';
import { ApiClient } from './support/test-api';

const api = ApiClient.shared();
let sample: Sample;

beforeAll(async () => {
  sample = await Sample.read();
});

describe('a code ROME', () => {
  it.each([
    ['ecart(de: "%s", vers: "J1501") { couverture de { code } }'],
    [
      'passerelles(de: "%s", vers: "J1501", contraintes: { eviter: ["%s"] }) { de { code } chemins { force } methode { parametres } }',
    ],
    [
      'metiersPartageant(code: "%s", limite: 2) { metier { code } resultats { metier { code } } methode { parametres } }',
    ],
    ['metiersProches(code: "%s", limite: 2) { metier { code } resultats { metier { code } } methode { parametres } }'],
    ['aireDeMobilite(code: "%s") { metier { code } total methode { parametres } }'],
    ['airesDeMobilite(metier: "%s") { aires { code } methode { parametres } }'],
    ['effetsDeLevier(code: "%s", limite: 2) { metier { code } total methode { parametres } }'],
    ['ensembleDeMetiers(selection: { codes: ["%s"] }) { taille noyau { item { code } } }'],
    [
      'pistes(profil: { experiences: ["%s"] }, limite: 2) { total resultats { metier { code } } methode { parametres } }',
    ],
    ['ficheMetier(code: "%s") { code intitule }'],
    ['historique(code: "%s") { code elements { libelle } }'],
    ['issus(code: "%s") { code metiers { code } }'],
  ])('is taken in any case and among blanks: %.60s', async (question) => {
    const ask = (code: string): Promise<unknown> => api.get(`{ ${question.replaceAll('%s', code)} }`);
    const expected = await ask('K2204');
    for (const typed of ['k2204', ' K2204 ', 'k 2204']) expect(await ask(typed)).toEqual(expected);
  });

  it.each([
    ['domaines: ["d 11"]', 'domaines: ["D11"]'],
    ['grandsDomaines: [" d"]', 'grandsDomaines: ["D"]'],
  ])('and codes that it begins with, too: %s', async (typed, written) => {
    const ask = (filtre: string): Promise<unknown> => api.get(`{ parcourirMetiers(filtre: { ${filtre} }) { total } }`);
    expect(await ask(typed)).toEqual(await ask(written));
  });

  it('is what an error gives for a code OGR: that of a métier, that of an appellation', async () => {
    const fiche = sample.fiches.find((row) => row.code_rome === 'K2204');
    const appellation = sample.files.table('referentiel_appellation').find((row) => row.code_rome === 'K2204');
    const of = async (code = '') => api.refusal(`{ ecart(de: "${code}", vers: "J1501") { couverture } }`);
    const ofMetier = await of(fiche?.code_ogr);
    expect(ofMetier.message).toBe(
      `"${fiche?.code_ogr}" is the code OGR of the métier K2204 (${fiche?.libelle_rome}): give the code ROME, K2204.`,
    );
    expect(ofMetier.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'de', suggestions: ['K2204'] });
    const ofAppellation = await of(appellation?.code_ogr);
    expect(ofAppellation.message).toMatch(
      `"${appellation?.code_ogr}" is the code OGR of an appellation of the métier K2204`,
    );
  });
});

describe('a code that exists', () => {
  it('may be asked wherever the tree of compétences lists it, down to what has nothing under it', async () => {
    type Tree = { arborescenceDesCompetences: { elements: { niveau: string; code: string }[] } };
    const under = async (parent: string | null) => {
      const query = 'query ($parent: ID) { arborescenceDesCompetences(parent: $parent) { elements { niveau code } } }';
      return (await api.get<Tree>(query, { parent })).arborescenceDesCompetences.elements;
    };
    const seen = new Map<string, number>();
    const waiting: (string | null)[] = [null];
    for (let parent = waiting.pop(); parent !== undefined && seen.size < 400; parent = waiting.pop()) {
      const elements = await under(parent);
      for (const { niveau } of elements) seen.set(niveau, (seen.get(niveau) ?? 0) + 1);
      // Of compétences, which all have nothing under them, the first of each macro-compétence.
      const competence = elements.find(({ niveau }) => niveau === 'COMPETENCE');
      waiting.push(...(competence ? [competence.code] : elements.map(({ code }) => code)));
    }
    const macros = new Set(sample.files.table('arborescence_competences').map((row) => row.code_macro_competence));
    expect(seen.get('MACRO_COMPETENCE')).toBe([...macros].filter((code) => code !== '').length);
    expect([...seen.keys()].sort()).toEqual(['COMPETENCE', 'DOMAINE', 'ENJEU', 'MACRO_COMPETENCE', 'OBJECTIF']);
  });

  it('and that no métier has is taken by every question alike; one that does not exist by none', async () => {
    const held = new Set(sample.files.table('liens_rome_referentiels').map((row) => row.code_ogr));
    const contexte = sample.files
      .table('referentiel_contexte_travail')
      .find((row) => !held.has(row.code_ogr))?.code_ogr;
    expect(contexte).toBeDefined();
    const browse = (list: string, code = ''): string =>
      `{ answer: parcourirMetiers(filtre: { ${list}: ["${code}"] }) { total } }`;
    const profile = (list: string, code = ''): string =>
      `{ answer: pistes(profil: { experiences: ["J1501"], ${list}: ["${code}"] }) { total } }`;
    const total = async (query: string) => (await api.get<{ answer: { total: number } }>(query)).answer.total;
    expect(await total(browse('contextesRefuses', contexte))).toBe(48);
    const all = await total('{ answer: pistes(profil: { experiences: ["J1501"] }) { total } }');
    expect(await total(profile('contextesRefuses', contexte))).toBe(all);
    expect(await total(profile('contextesVoulus', contexte))).toBe(0);
    for (const query of [browse('contextesRefuses', '999999'), profile('contextesRefuses', '999999')]) {
      expect((await api.refusal(query)).extensions?.code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('the two codes of a macro-compétence', () => {
  it.each([
    ['parcourirMetiers(filtre: { itemsTenus: ["4A201"] }) { total }', '118069', 'code'],
    ['pistes(profil: { items: ["4a201"] }) { total }', '118069', 'code'],
    ['historique(code: "4A201") { code }', '118069', 'code'],
    ['arborescenceDesCompetences(parent: "118069") { elements { code } }', '4A201', 'code OGR'],
  ])('are told apart: %s', async (question, wanted, given) => {
    const { message, extensions } = await api.refusal(`{ ${question} }`);
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', suggestions: [wanted] });
    expect(message).toMatch(
      new RegExp(` is the ${given} of the macro-compétence « Gérer une caisse », whose code( OGR)? is ${wanted}\\.$`),
    );
  });
});

it.each(['appellations', 'competences', 'savoirs', 'contextesTravail'])(
  'the code OGR of %s is their code, too: read, filtered and sorted',
  async (list) => {
    type Nodes = { nodes: { code: string; codeOgr: string }[] };
    const { nodes } = await api.get<Nodes>(`{ nodes: ${list}(limit: 3, sort: [{ code: DESC }]) { code codeOgr } }`);
    const byOgr = await api.get<Nodes>(`{ nodes: ${list}(limit: 3, sort: [{ codeOgr: DESC }]) { code codeOgr } }`);
    expect(nodes).toEqual(byOgr.nodes);
    expect(nodes).toHaveLength(3);
    for (const { code, codeOgr } of nodes) {
      expect(code).toBe(codeOgr);
      const found = await api.get<Nodes>(`{ nodes: ${list}(where: { code: { eq: "${code}" } }) { codeOgr code } }`);
      expect(found.nodes).toEqual([{ codeOgr, code }]);
    }
  },
);

describe('a wrong code among several questions', () => {
  it('empties the request, and says so', async () => {
    const query =
      '{ a: ecart(de: "K2204", vers: "J1501") { couverture } ...B __typename } fragment B on Query { b: ecart(de: "K22O4", vers: "J1501") { couverture } }';
    const { data, errors } = await api.ask(query);
    expect(data).toBeNull();
    expect(errors?.map(({ extensions }) => extensions?.argument)).toEqual(['de']);
    expect(errors?.[0]?.message).toMatch(
      / None of the 2 questions of this request is answered: ask one question a request\.$/,
    );
  });

  it('alone says nothing of others', async () => {
    const { message } = await api.refusal('{ ecart(de: "K22O4", vers: "J1501") { couverture } __typename }');
    expect(message).not.toMatch(/questions of this request/);
  });
});
