import type { BoltMessage, Rule } from '@rome-graph/testing';
import { BadNetwork } from '@rome-graph/testing';
import { heldLabels, heldRelationships } from '../src/engine/held-graph/held-model';
import { selecting, sharedNeo4j, TestApi } from './support/test-api';

const limitMs = 6_000;
const nomenclature = '{ metiers(limit: 5, sort: [{ code: ASC }]) { code libelle } }';
const ofStatements = '{ changements(limite: 5) { total resultats { code } } }';
const ofEngine = '{ metiersProches(code: "K2204", limite: 3) { resultats { metier { code } } } }';
let network: BadNetwork;
let api: TestApi;
let asked = 0;

beforeAll(async () => {
  const { uri } = sharedNeo4j();
  network = await BadNetwork.open(Number(new URL(uri).port));
  // While the release is read, every tenth connection that is asked for rows is cut.
  network.rule = ({ name }) => (name === 'PULL' && ++asked % 10 === 0 ? 'cut-after' : undefined);
  // Without another look at Neo4j, what passes is the question.
  api = await TestApi.ready({
    ...selecting({ ...sharedNeo4j(), uri: network.uri('neo4j') }),
    ROME_CYPHER: 'true',
    ROME_REQUEST_TIMEOUT_MS: String(limitMs),
    ROME_POLL_MS: '600000',
  });
  network.rule = undefined;
});

afterEach(() => {
  network.rule = undefined;
});

afterAll(async () => {
  await api.close();
  await network.close();
});

it('a release that is read over connections that are cut is read on, and not again from its beginning', () => {
  const statements = heldLabels.length + heldRelationships.length;
  expect(statements).toBeGreaterThan(40);
  expect(network.counted.cuts).toBeGreaterThanOrEqual(statements / 10);
  expect(asked).toBeLessThan(2 * statements);
  expect(api.log).not.toMatch(/Neo4j is (lost|not there)/);
});

/** Lets something become of the first such message; counts how often it met one. */
function meeting(from: 'client' | 'server', name: BoltMessage, fate: ReturnType<Rule>): { met: number } {
  const fault = { met: 0 };
  network.rule = (passing) => {
    if (fault.met > 0 || passing.from !== from || passing.name !== name) return undefined;
    fault.met += 1;
    return fate;
  };
  return fault;
}

const phases: [string, 'client' | 'server', BoltMessage, ReturnType<Rule>][] = [
  ['as it is opened', 'client', 'HANDSHAKE', 'cut'],
  ['as its first answer comes in pieces', 'server', 'HANDSHAKE', 'in-pieces'],
  ['as it logs in', 'client', 'LOGON', 'cut-after'],
  ['before Neo4j is asked', 'client', 'RUN', 'cut'],
  ['before the first row', 'client', 'PULL', 'cut-after'],
  ['after the first row', 'server', 'RECORD', 'cut-after'],
];

describe.each(phases)('a connection to Neo4j that is lost %s', (_, from, name, fate) => {
  it.each([
    ['the nomenclature', nomenclature],
    ['a statement', ofStatements],
  ])('is opened again for %s, which is answered', async (_kind, query) => {
    const right = await api.get(query);
    if (name === 'HANDSHAKE' || name === 'LOGON') network.cutAll();
    const fault = meeting(from, name, fate);
    await expect(api.get(query)).resolves.toEqual(right);
    expect(fault.met).toBe(1);
  });

  it('is opened again for POST /cypher, which is answered', async () => {
    const fault = meeting(from, name, fate);
    expect((await api.cypherRows('MATCH (m:Metier) RETURN count(m) AS n')).rows).toEqual([[48]]);
    expect(fault.met).toBe(1);
  });
});

describe('a Neo4j that takes no connection', () => {
  it('is told of soon, holds up nothing of the engine, and is asked again once it does', async () => {
    const right = await api.get(nomenclature);
    await network.refuse();
    expect((await api.refusal(nomenclature)).extensions?.code).toBe('SERVICE_UNAVAILABLE');
    expect((await api.refusal(ofStatements)).extensions?.code).toBe('SERVICE_UNAVAILABLE');
    await api.get(ofEngine);
    await network.accept();
    await expect(api.get(nomenclature)).resolves.toEqual(right);
  });
});

describe('connections that lead nowhere', () => {
  it('are used no more once nothing was heard for the time of a request', async () => {
    await Promise.all(Array.from({ length: 8 }, () => api.get(nomenclature)));
    network.silenceAll();
    expect((await api.refusal(nomenclature)).extensions?.code).toBe('REQUEST_TIMEOUT');
    // The others that were open lead nowhere either; a new one does.
    for (;;) if (!(await api.ask(nomenclature)).errors) break;
    const answers = await Promise.all(Array.from({ length: 8 }, () => api.ask(nomenclature)));
    expect(answers.filter(({ errors }) => errors)).toEqual([]);
  });
});
