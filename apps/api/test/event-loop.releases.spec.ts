import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildSchema } from 'graphql';
import { examples } from '../src/questions/questions';
import type { CostlyQuestion } from './support/costly-questions';
import { costlyQuestions } from './support/costly-questions';
import { schemaFile } from './support/fuzz';
import type { Answer } from './support/test-api';
import { executed, TestApi } from './support/test-api';

/** Longest that a question may keep others waiting, in milliseconds of CPU time: those of a machine with nothing else to do. */
const holdMax = 50;

const folder = mkdtempSync(join(tmpdir(), 'rome-graph-holds-'));
const file = join(folder, 'holds');
let api: TestApi;

beforeAll(async () => {
  api = await TestApi.ready({
    NODE_OPTIONS: `--require ${join(__dirname, 'support/loop-holds.cjs')}`,
    LOOP_HOLDS_FILE: file,
    ROME_REQUEST_TIMEOUT_MS: '120000',
  });
});

afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

/** How long the event loop of the API was held, each time that it was. */
function holds(): number[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean).map(Number);
}

/** The longest that others wait while a query is answered, or refused with the code given. */
async function longestWait(query: string, variables?: Record<string, unknown>, refusal?: string): Promise<number> {
  const before = holds().length;
  const answer = await api.post({ query, variables }, executed);
  const { errors } = (await answer.json()) as Answer<unknown>;
  expect(errors?.[0]?.extensions?.code).toBe(refusal);
  // Answered by later turns of the loop, once the last hold is written.
  await api.readiness();
  await api.readiness();
  const during = holds().slice(before);
  expect(during.length).toBeGreaterThan(0);
  return Math.max(...during);
}

/** The first time what compiles and collects garbage holds it too; a question that holds the loop does so each time. */
async function leastOf(wait: () => Promise<number>): Promise<number> {
  const waits: number[] = [];
  while (waits.length < 4 && !waits.some((each) => each <= holdMax)) waits.push(await wait());
  return Math.min(...waits);
}

/** Asks for less until nothing is refused. */
async function lowerToAdmitted(question: CostlyQuestion): Promise<void> {
  for (;;) {
    const { errors } = await api.ask(question.query);
    const [refusal] = errors ?? [];
    if (!refusal) return;
    question.lower(refusal);
  }
}

const chains = (args: string): string =>
  `passerelles(de: "D1102", vers: "M1805", ${args}) { motif chemins { cout etapes { vers { code } } } }`;

describe('no question holds the event loop', () => {
  it('and what holds it is seen: the start does', () => expect(Math.max(...holds())).toBeGreaterThan(holdMax));

  it.each([
    ['many chains among all steps', `{ ${chains('nombre: 20, contraintes: { couvertureMin: 0.000001 }')} }`],
    ['where most pairs share something', `{ ${chains('niveau: OBJECTIF, critere: GOULOT, nombre: 20')} }`],
    [
      'through a métier',
      `{ ${chains('niveau: ENJEU, nombre: 20, contraintes: { via: "K1302", couvertureMin: 0.000001 }')} }`,
    ],
    [
      'with many items',
      `{ ${chains('nombre: 20').replace('vers {', 'communs(limite: 500) { code } manquants(limite: 500) { code libelle } vers {')} }`,
    ],
    [
      'the widest aire',
      '{ aireDeMobilite(code: "J1501", origine: CROISEE, etapes: 5, couvertureMin: 0.000001) { total metiers { metier { code libelle } etapes } aretes(limite: 500) { de vers couverture } } }',
    ],
    [
      'the last pairs',
      '{ pairesPartageant(minimum: 1, niveau: OBJECTIF, decalage: 1200000, limite: 200) { resultats { poids } } }',
    ],
    [
      'the largest set of métiers',
      '{ ensembleDeMetiers(selection: { grandsDomaines: ["K"] }, part: 0.01, limite: 200) { noyau { nombre } sorties { nombre } } }',
    ],
    [
      'many pistes with all their items',
      '{ pistes(profil: { experiences: ["K2204", "M1805", "J1501"] }, limite: 200) { resultats { tenus(limite: 50) { libelle } manquants(limite: 50) { libelle } } } }',
    ],
    [
      'chains from a profile where most pairs share something',
      '{ passerelleDepuisProfil(profil: { experiences: ["D1102", "K2204"], items: ["300465"] }, vers: "M1805", niveau: OBJECTIF, critere: GOULOT, nombre: 20) { motif chemins { cout } } }',
    ],
    [
      'many levers of a profile',
      '{ effetsDeLevier(profil: { experiences: ["D1102", "K2204", "M1805"] }, seuil: 0.2, limite: 200) { total resultats { nombre metiers(limite: 50) { code } } } }',
    ],
    [
      'all métiers aimed at, at a niveau not asked before',
      '{ pistes(profil: { experiences: ["K2204"] }, niveau: ENJEU, limite: 200) { resultats { palier aAcquerir(limite: 50) { libelle } } } }',
    ],
    [
      'how sure a chain is whose goulot is far off',
      '{ passerelles(de: "K1715", vers: "I1617", critere: GOULOT) { chemins { robustesse(repliques: 40) { memeChaine } } } }',
    ],
    [
      'how sure a chain is where most métiers share something',
      '{ passerelles(de: "K1715", vers: "I1617", niveau: ENJEU, critere: EQUILIBRE) { chemins { robustesse(repliques: 20) { memeChaine } } } }',
    ],
    [
      'several at once',
      `{ ${['a', 'b', 'c', 'd', 'e'].map((name) => `${name}: ${chains('niveau: OBJECTIF, nombre: 20')}`).join(' ')} }`,
    ],
  ])('%s', async (_, query) => {
    expect(await leastOf(() => longestWait(query))).toBeLessThanOrEqual(holdMax);
  });

  it('each that the schema has, with arguments that ask for as much as they may', async () => {
    const { metiers } = await api.get<{ metiers: { code: string }[] }>(
      '{ metiers(limit: 1000, sort: [{ code: ASC }]) { code } }',
    );
    const codes = metiers.map(({ code }) => code);
    const held: Record<string, number> = {};
    for (const question of costlyQuestions(buildSchema(readFileSync(schemaFile, 'utf8')), examples, codes)) {
      await lowerToAdmitted(question);
      const wait = await leastOf(() => longestWait(question.query));
      if (wait > holdMax) held[question.name] = wait;
    }
    expect(held).toEqual({});
  });

  // What is looked for without bound among all steps, of which there are two millions.
  it('nor goes on once its client has gone', async () => {
    const client = new AbortController();
    const endless = `{ ${chains('niveau: OBJECTIF, nombre: 20, contraintes: { couvertureMin: 0.0000001 }')} }`;
    const asked = fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: endless }),
      signal: client.signal,
    });
    await api.readiness();
    client.abort();
    await expect(asked).rejects.toThrow('aborted');
    while (!((await api.metric('rome_graphql_errors_total{code="CLIENT_CLOSED_REQUEST"}')) > 0)) await sleep(50);
  });

  // To compare 90 000 letters with every label takes minutes.
  it.each(['K22O4', 'x'.repeat(90_000), `${'agent de '.repeat(9_000)}nettoyage`])(
    'a code that is none: %.10s',
    async (de) => {
      const ecart = 'query ($de: ID!) { ecart(de: $de, vers: "J1501") { couverture } }';
      expect(await leastOf(() => longestWait(ecart, { de }, 'BAD_USER_INPUT'))).toBeLessThanOrEqual(holdMax);
    },
  );
});
