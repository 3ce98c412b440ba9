import type { TestNeo4j } from '@rome-graph/testing';
import { loadRelease, startTestNeo4j } from '@rome-graph/testing';
import { FileMetiers } from './support/file-metiers';
import { heldSelection } from './support/held-selection';
import { wholeFiche } from './support/neo4j-fiche/neo4j-fiches';
import { askDuring, expectOneAnswerOfEach, question } from './support/release-change';
import { Sample } from './support/sample';
import { selecting, TestApi } from './support/test-api';

interface Answered {
  readonly passerelles: {
    readonly methode: { readonly release: string };
    readonly chemins: readonly {
      readonly etapes: readonly { readonly vers: { readonly code: string; readonly fiche: { code: string } | null } }[];
    }[];
  };
  readonly pairesPartageant: { readonly total: number };
}

let neo4j: TestNeo4j;
let api: TestApi;

/** How many pairs the question asks for, by the files of a release. */
async function pairs(version: 'older' | 'newer' = 'newer'): Promise<number> {
  const sharing = (await Sample.read(version)).oracle('MACRO_COMPETENCE').rankedPairs();
  return sharing.filter(({ nombre }) => nombre >= 10).length;
}

/** The whole fiche of every métier, and those of its mobilités by way of the nomenclature. */
async function fiches(): Promise<unknown[]> {
  const { metiers } = await Sample.read();
  const query = wholeFiche.replace('tous:', `mobiles: mobilites { metier { fiche { ${heldSelection} } } } tous:`);
  return Promise.all(metiers.map((code) => api.get(query, { code })));
}

// Each part begins where the one before ended.
beforeAll(async () => {
  neo4j = await startTestNeo4j();
});

afterAll(async () => {
  await api?.close();
  await neo4j?.stop();
});

describe('as Neo4j changes', () => {
  it('waits for a release where there is none', async () => {
    // Longer than Jest waits: whatever is refused below is refused for what it is, not because its time was over.
    const patience = { ROME_REQUEST_TIMEOUT_MS: '600000', ROME_RELEASE_WAIT_MS: '600000' };
    api = await TestApi.start({ ...selecting(neo4j.connection), ...patience });
    await api.until(({ neo4j: state }) => state === 'without-release');
    const { extensions, message } = await api.refusal(question);
    expect(extensions).toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    expect(message).toMatch(/^No release can be served for now\. Neo4j is empty: a release is to be loaded/);
    expect(api.log).not.toContain('Listening');
    expect((await api.refusal('{ metiers { code } }')).extensions).toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    expect(api.log).toMatch(/is empty: waiting for a release \(npm run rome -- load/);
    await expect(api.get('{ __typename }')).resolves.toEqual({ __typename: 'Query' });
  });

  it('leaves alone a database that is not ours', async () => {
    await neo4j.neo4j.withTransaction((transaction) => transaction.run('CREATE (:Invoice {number: 1})'));
    const other = await TestApi.start(selecting(neo4j.connection));
    await other.until(({ neo4j: state }) => state === 'without-release');
    expect((await other.refusal('{ metiers { code } }')).extensions).toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    expect(other.log).toMatch(/holds 1 nodes and no release of ROME/);
    await other.close();
    await neo4j.neo4j.withTransaction((transaction) => transaction.run('MATCH (n:Invoice) DELETE n'));
  });

  it('becomes ready by itself once a release is loaded', async () => {
    await loadRelease(neo4j.connection, 'sample-older');
    await api.until(({ ready }) => ready);
    const { passerelles, pairesPartageant } = await api.get<Answered>(question);
    expect([passerelles.methode.release, pairesPartageant.total]).toEqual(['459', await pairs('older')]);
    expect(api.log).toMatch(/Engine ready: release 459[\s\S]*Listening at/);
  });

  it('says that what no document was loaded for is unknown, where the nomenclature lists nothing', async () => {
    const lists =
      'certifications { code } formacodes { code } faps { code } groupesIsco { code } codesExternes { code }';
    const { ficheMetier, pistes, passerelles, statistiques, metiers } = await api.get<{
      statistiques: object;
      ficheMetier: object;
      pistes: { resultats: { nbCertifications: number | null }[] };
      passerelles: { chemins: { etapes: { nbCertifications: number | null }[] }[] };
      metiers: object[];
    }>(
      `{ ficheMetier(code: "D1102") { ${lists} themes { code } }
         pistes(profil: { experiences: ["K2204"] }) { resultats { nbCertifications } }
         passerelles(de: "K2204", vers: "J1501") { chemins { etapes { nbCertifications } } }
         statistiques { metiersParNiveauDeCertification { niveau } }
         metiers(where: { code: { eq: "D1102" } }) { ${lists} } }`,
    );
    expect(statistiques).toEqual({ metiersParNiveauDeCertification: null });
    const all = (of: unknown): object => ({
      certifications: of,
      formacodes: of,
      faps: of,
      groupesIsco: of,
      codesExternes: of,
    });
    expect(ficheMetier).toEqual({ ...all(null), themes: expect.any(Array) as unknown[] });
    expect(metiers).toEqual([all([])]);
    const counts = [...pistes.resultats, ...(passerelles.chemins[0]?.etapes ?? [])];
    expect(counts.length).toBeGreaterThan(2);
    expect(new Set(counts.map(({ nbCertifications }) => nbCertifications))).toEqual(new Set([null]));
  });

  it('goes from a release to the next under 16 clients without an error or a mixed answer', async () => {
    const load = (): Promise<void> => loadRelease(neo4j.connection, 'sample-newer');
    const hasSeen460 = api.post({ query: '{ release { version } }' }, { 'x-rome-release-min': '460' });
    expectOneAnswerOfEach(await askDuring(load, api, { clients: 16, release: '460' }), ['459', '460']);
    // Asked while 459 was in service: it has waited for the next.
    expect(await (await hasSeen460).json()).toEqual({ data: { release: { version: '460' } } });
    const { passerelles, pairesPartageant } = await api.get<Answered>(question);
    expect(pairesPartageant.total).toBe(await pairs());
    expect(passerelles.chemins[0]?.etapes.map(({ vers }) => vers.fiche?.code)).toEqual(['J1301', 'J1501']);
    expect(api.log).toMatch(/Engine swapped from release 459: release 460, 48 métiers/);
  });

  it('says what to install where Graph Data Science is absent, and finds in plain Cypher what it can', async () => {
    const inDatabase = (critere: string): string =>
      `{ passerelles(de: "K2204", vers: "J1501", moteur: NEO4J, critere: ${critere}) { chemins { goulot etapes { vers { code } } } } }`;
    const { message, extensions } = await api.refusal(inDatabase('FORCE'));
    expect(extensions).toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    expect(message).toMatch(/no Graph Data Science: install its plugin .* or ask moteur INSTANTANE/);
    const { passerelles } = await api.get<{ passerelles: { chemins: { goulot: number; etapes: unknown[] }[] } }>(
      inDatabase('GOULOT'),
    );
    const inMemory = await api.get<{ passerelles: typeof passerelles }>(
      inDatabase('GOULOT').replace('NEO4J', 'INSTANTANE'),
    );
    const goulots = ({ chemins }: typeof passerelles): string[] => chemins.map(({ goulot }) => goulot.toFixed(6));
    expect(goulots(passerelles)).toEqual(goulots(inMemory.passerelles));
    expect(passerelles.chemins).toHaveLength(1);
    await expect(api.get(inDatabase('PAS'))).resolves.toMatchObject({
      passerelles: { chemins: [{ etapes: [{ vers: { code: 'J1301' } }, { vers: { code: 'J1501' } }] }] },
    });
  });

  it('answers from the engine while Neo4j is dead, and says so of what it cannot answer', async () => {
    const fichesBefore = await fiches();
    expect(fichesBefore).toHaveLength(48);
    await neo4j.kill9();
    await api.until(({ neo4j: state }) => state === 'unreachable');
    const answer = await api.get<Answered>(question.replace('fiche { code libelle aire { code } }', ''));
    expect(answer.pairesPartageant.total).toBe(await pairs());
    const found =
      '{ rechercher(texte: "boulangères H/F", limite: 1) { release resultats { code } } completer(texte: "boul", limite: 1) { release resultats { code } } }';
    const ofBoulangers = { release: '460', resultats: [{ code: 'D1102' }] };
    expect(await api.get(found)).toEqual({ rechercher: ofBoulangers, completer: ofBoulangers });
    const sample = await Sample.read();
    const social = new FileMetiers(sample.files, sample.fiches);
    const browsed = await api.get(
      '{ parcourirMetiers(filtre: { riasec: [S] }, limite: 1) { release total facettes { nom } ecartes { contrainte nombre } } }',
    );
    expect(browsed).toMatchObject({
      parcourirMetiers: {
        release: '460',
        total: social.kept({ riasec: ['S'] }).length,
        ecartes: social.leftOut({ riasec: ['S'] }),
      },
    });
    for (const wrong of [
      'parcourirMetiers(filtre: { secteurs: ["ZZ"] }) { total }',
      'pistes(profil: { items: ["4A201"] }) { total }',
    ]) {
      expect((await api.refusal(`{ ${wrong} }`)).extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    expect(await fiches()).toEqual(fichesBefore);
    const { message, extensions } = await api.refusal('{ metiers { code } }');
    expect(extensions).toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    expect(message).not.toMatch(/bolt|ECONNREFUSED|127\.0\.0\.1/);
    const withFiche = await api.ask<Answered>(question);
    expect(withFiche.data.pairesPartageant.total).toBe(await pairs());
    expect(withFiche.data.passerelles.chemins[0]?.etapes[0]?.vers.fiche).toBeNull();
    expect(withFiche.errors?.[0]?.extensions).toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    expect(await api.readiness()).toEqual({
      ready: false,
      ending: false,
      neo4j: 'unreachable',
      release: '460',
      empreinte: expect.stringMatching(/^[0-9a-f]{64}$/),
      chargeeLe: expect.stringMatching(/^20\d\d-/),
    });
    expect(api.log.match(/Neo4j is lost; the engine goes on with release 460/g)).toHaveLength(1);
  });

  it('starts without Neo4j, and both are ready once it is back', async () => {
    const begun = await TestApi.start(selecting(neo4j.connection));
    await begun.until(({ neo4j: state }) => state === 'unreachable');
    expect((await begun.refusal(question)).extensions).toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    await neo4j.restart();
    await Promise.all([begun, api].map((each) => each.until(({ ready }) => ready)));
    const [one, other] = await Promise.all([begun, api].map((each) => each.get<Answered>(question)));
    expect(one).toEqual(other);
    expect(api.log).toMatch(/Neo4j is back, with release 460/);
    await begun.close();
  });

  it('stops serving a release that was removed', async () => {
    await neo4j.clear();
    await api.until(({ release }) => release === null);
    expect((await api.refusal(question)).extensions).toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
  });
});
