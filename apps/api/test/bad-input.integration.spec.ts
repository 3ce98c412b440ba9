import { ApiClient } from './support/test-api';

const api = ApiClient.shared();

const passerelles = (args: string): string => `{ passerelles(de: "K2204", vers: "J1501", ${args}) { motif } }`;

describe('an argument out of range', () => {
  it.each([
    [passerelles('nombre: 0'), 'nombre'],
    [passerelles('nombre: 21'), 'nombre'],
    [passerelles('nombre: -1'), 'nombre'],
    [passerelles('nombre: 3000000000'), 'nombre'],
    [passerelles('contraintes: { couvertureMin: 0 }'), 'contraintes.couvertureMin'],
    [passerelles('contraintes: { couvertureMin: -0.1 }'), 'contraintes.couvertureMin'],
    [passerelles('contraintes: { couvertureMin: 1.000001 }'), 'contraintes.couvertureMin'],
    [passerelles('contraintes: { couvertureMin: 1e400 }'), 'contraintes.couvertureMin'],
    [passerelles('contraintes: { couvertureMin: "beaucoup" }'), 'contraintes.couvertureMin'],
    [passerelles('contraintes: { communsMin: 0 }'), 'contraintes.communsMin'],
    [passerelles('contraintes: { etapesMax: 0 }'), 'contraintes.etapesMax'],
    [passerelles('contraintes: { etapesMax: 21 }'), 'contraintes.etapesMax'],
    [passerelles('niveau: METIER'), 'niveau'],
    ['{ ecart(de: "K2204", vers: "J1501") { communs(limite: 0) { code } } }', 'limite'],
    ['{ ecart(de: "K2204", vers: "J1501") { manquants(limite: 501) { code } } }', 'limite'],
    ['{ metiersPartageant(code: "K2204", minimum: 0) { total } }', 'minimum'],
    ['{ metiersPartageant(code: "K2204", limite: 0) { total } }', 'limite'],
    ['{ metiersPartageant(code: "K2204", limite: 201) { total } }', 'limite'],
    ['{ metiersPartageant(code: "K2204", decalage: -1) { total } }', 'decalage'],
    ['{ pairesPartageant(minimum: 0) { total } }', 'minimum'],
    ['{ pairesPartageant(limite: 201) { total } }', 'limite'],
    ['{ pairesPartageant(decalage: -1) { total } }', 'decalage'],
    ['{ pairesPartageant(liens: "DIRECTS") { total } }', 'liens'],
    ['{ aireDeMobilite(code: "K2204", etapes: 0) { total } }', 'etapes'],
    ['{ aireDeMobilite(code: "K2204", etapes: 6) { total } }', 'etapes'],
    ['{ aireDeMobilite(code: "K2204", couvertureMin: 0) { total } }', 'couvertureMin'],
    ['{ aireDeMobilite(code: "K2204", couvertureMin: 1.1) { total } }', 'couvertureMin'],
    ['{ aireDeMobilite(code: "K22O4") { total } }', 'code'],
    ['{ aireDeMobilite(code: "K2204") { aretes(limite: 0) { de } } }', 'limite'],
    ['{ aireDeMobilite(code: "K2204") { aretes(limite: 501) { de } } }', 'limite'],
    ['{ metiers(limit: -1) { code } }', 'limit'],
    ['{ metiers(limit: 1001) { code } }', 'limit'],
    ['{ metiers(offset: -1) { code } }', 'offset'],
    ['{ metiersConnection(first: -1) { totalCount } }', 'first'],
    ['{ metiersConnection(after: "début") { totalCount } }', 'after'],
    ['{ metiers(limit: 1) { competences(limit: -1) { codeOgr } } }', 'limit'],
    ['{ ecart(de: "K2204", vers: "J1501") { vers { fiche { savoirs(limit: 1001) { codeOgr } } } } }', 'limit'],
  ])('%s', async (query, argument) => {
    const { message, extensions } = await api.refusal(query);
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(message).not.toMatch(/stack|node_modules|neo4j|cypher/i);
    expect(extensions?.messageFr).toMatch(/^[^(]+$|^(?!.*En anglais)/);
  });

  it.each([
    ['query ($n: Int) { metiersPartageant(code: "K2204", limite: $n) { total } }', { n: 201 }, 'limite'],
    ['query ($n: Int) { metiersPartageant(code: "K2204", limite: $n) { total } }', { n: 'dix' }, 'limite'],
    [
      'query ($c: Contraintes) { passerelles(de: "K2204", vers: "J1501", contraintes: $c) { motif } }',
      { c: { communsMin: 0 } },
      'contraintes.communsMin',
    ],
    [
      'query ($c: Contraintes) { passerelles(de: "K2204", vers: "J1501", contraintes: $c) { motif } }',
      { c: { couvertureMin: 'haute' } },
      'contraintes.couvertureMin',
    ],
    [
      'query ($c: Contraintes) { passerelles(de: "K2204", vers: "J1501", contraintes: $c) { motif } }',
      { c: { eviter: Array.from({ length: 2_001 }, () => 'J1301') } },
      'contraintes.eviter',
    ],
    ['query ($n: Int) { metiers(limit: $n) { code } }', { n: -5 }, 'limit'],
  ])('%s with %.60j', async (query, variables, argument) => {
    const { extensions } = await api.refusal(query, variables);
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});

describe('contraintes that contradict each other or the release', () => {
  it.each([
    ['contraintes: { via: "K2204" }', 'contraintes.via'],
    ['contraintes: { via: "J1501" }', 'contraintes.via'],
    ['contraintes: { via: "J1301", eviter: ["J1301"] }', 'contraintes.via'],
    ['contraintes: { via: "J13O1" }', 'contraintes.via'],
    ['contraintes: { eviter: ["J1301", "J13O1"] }', 'contraintes.eviter'],
    ['contraintes: { grandsDomaines: ["J", "Z"] }', 'contraintes.grandsDomaines'],
    ['contraintes: { riasec: [X] }', 'contraintes.riasec'],
    ['moteur: NEO4J, niveau: SAVOIR', 'niveau'],
    ['moteur: NEO4J, savoirEtre: true', 'savoirEtre'],
    ['moteur: NEO4J, contraintes: { couvertureMin: 0.0499 }', 'contraintes.couvertureMin'],
    ['moteur: NEO4J, critere: PAS, nombre: 2', 'nombre'],
  ])('%.80s', async (args, argument) => {
    const { message, extensions } = await api.refusal(passerelles(args));
    expect([extensions?.code, extensions?.argument]).toEqual(['BAD_USER_INPUT', argument]);
    expect(message.length).toBeLessThan(1_000);
  });
});

describe('a default', () => {
  it.each([
    'niveau: TOUT, savoirEtre: false, critere: FORCE, nombre: 1, moteur: INSTANTANE',
    'niveau: null, savoirEtre: null, critere: null, nombre: null, moteur: null, contraintes: null',
    'contraintes: {}',
    'contraintes: { couvertureMin: 0.05, communsMin: 1, eviterReglementes: false }',
    `contraintes: { couvertureMin: null, communsMin: null, etapesMax: null, via: null, eviter: null, grandsDomaines: null,
       eviterReglementes: null, cadre: null, transitionEcologique: null, transitionNumerique: null,
       transitionDemographique: null, riasec: null }`,
    'contraintes: { eviter: [], grandsDomaines: [], transitionEcologique: [], riasec: [] }',
  ])('is accepted when written out: %s', async (args) => {
    await expect(api.get(passerelles(args))).resolves.toEqual({ passerelles: { motif: null } });
  });
});

describe('a code', () => {
  const ecart = 'query ($de: ID!, $vers: ID!) { ecart(de: $de, vers: $vers) { couverture } }';

  it.each([
    ['K22O4', 'K2204'],
    ['Aide-soignant', 'J1501'],
    ['aide soignante', 'J1501'],
    ['Développeur informatique', 'M1805'],
  ])('%j is known for %s', async (de, code) => {
    const { message, extensions } = await api.refusal(ecart, { de, vers: 'K1302' });
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'de' });
    expect((extensions?.suggestions as string[])[0]).toBe(code);
    expect(message).toContain(code);
  });

  it.each(['M1800', 'J15O1', 'K22O4', 'N11O1'])('%s is unknown, and has near ones', async (vers) => {
    const { extensions } = await api.refusal(ecart, { de: 'A1203', vers });
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'vers' });
    expect((extensions?.suggestions as string[]).length).toBeGreaterThan(0);
  });

  it.each(['', 'ZZZZZ', '🙂', "K2204' OR 1=1", 'x'.repeat(90_000)])('of any form is refused', async (de) => {
    const { message, extensions } = await api.refusal(ecart, { de, vers: 'J1501' });
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'de', suggestions: expect.any(Array) as [] });
    expect(message.length).toBeLessThan(1_000);
  });

  it('is named by its argument in each question', async () => {
    const inMetiersPartageant = await api.refusal('{ metiersPartageant(code: "X") { total } }');
    const inPasserelles = await api.refusal('{ passerelles(de: "K2204", vers: "X") { motif } }');
    expect(inMetiersPartageant.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'code' });
    expect(inPasserelles.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'vers' });
  });

  it.each(['passerelles(de: "K2204", vers: "K2204") { motif }', 'ecart(de: "K2204", vers: "K2204") { couverture }'])(
    'is needed twice, and different: %s',
    async (question) => {
      const { extensions } = await api.refusal(`{ ${question} }`);
      expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'vers' });
    },
  );
});
