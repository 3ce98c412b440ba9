import { setTimeout as sleep } from 'node:timers/promises';
import type { CallToolResult } from '@modelcontextprotocol/client';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { permalinkId } from '@rome-graph/client';
import type { ApiClient } from './test-api';

/** A question of the engine and of the fiches that it leads to. */
export const question = `{
  passerelles(de: "K2204", vers: "J1501") {
    methode { release }
    chemins { force etapes { vers { code libelle fiche { code libelle aire { code } } } communs(limite: 500) { code libelle } } }
  }
  pairesPartageant(minimum: 10, limite: 5) { total resultats { a { code libelle } b { code } nombre } methode { release } }
}`;

/** Asked of GraphQL, of the engine, of Neo4j, and of both at once; each names the release that it comes from. */
const questions: Readonly<Record<string, string>> = {
  both: question.replace('{', '{ release { version empreinte } '),
  fiche:
    '{ release { version } ficheMetier(code: "M1805") { release intitule definition accesEmploi savoirs { libelle savoirs { codeOgr libelle } } } }',
  fromMemory:
    '{ release { version } passerelles(de: "K2204", vers: "J1501") { methode { release } chemins { etapes { nbCertifications vers { fiche { definition appellations(sort: [{ codeOgr: ASC }]) { libelle } competences(limit: 500) { libelle } } } } } } }',
  nomenclature: `{
    release { version nbMetiers }
    releases(sort: [{ version: DESC }], limit: 1) { nbMetiers version }
    metiersConnection { totalCount }
    competencesConnection { totalCount }
    metiers(where: { code: { in: ["K2204", "J1301", "M1411"] } }, sort: [{ code: ASC }]) {
      code libelle definition
      competences(limit: 200, sort: [{ codeOgr: ASC }]) { codeOgr libelle }
      mobilites(limit: 50, sort: [{ code: ASC }]) { code libelle }
    }
  }`,
  parcours: `{
    release { version }
    parcourirMetiers(filtre: { grandsDomaines: ["K", "M", "J"] }, limite: 200) {
      release total resultats { code libelle } facettes { nom valeurs { code metiers } }
    }
  }`,
  recherche:
    '{ release { version } rechercher(texte: "agent de nettoyage") { release total resultats { code libelle libelleTrouve champ } } completer(texte: "agent d") { release resultats { texte code } } }',
  carte:
    '{ release { version } carteDesMetiers { methode { release } metiers { code libelle aire x y } aires { code libelle taille } } }',
  statistiques: '{ release { version } statistiques { release fichesParGrandDomaine { code fiches } } }',
};

/** What was answered: the release that the answer says it is of, and all of it as a text. */
interface Told {
  readonly release: string;
  readonly text: string;
}

/** Everything that the API may be asked through, each of them with its client. */
interface Entrance {
  readonly api: ApiClient;
  readonly assistant: Client;
}
type Door = (entrance: Entrance) => Promise<Told>;

const byGraphql =
  (query: string): Door =>
  async ({ api }) => {
    const answer = await api.get<{ release: { version: string } }>(query);
    return { release: answer.release.version, text: JSON.stringify(answer, inOrderOfKeys) };
  };

/** An address of the official APIs. */
const byRest =
  (path: string): Door =>
  async ({ api }) => {
    const response = await answered(fetch(`${api.url}/partenaire/${path}`));
    return { release: response.headers.get('x-rome-release') ?? 'none', text: await response.text() };
  };

const byAssistant =
  (name: string, args: Record<string, unknown>): Door =>
  async ({ assistant }) => {
    const { structuredContent } = (await assistant.callTool({ name, arguments: args })) as CallToolResult;
    const { source } = (structuredContent ?? {}) as { source?: { release: string } };
    return { release: source?.release ?? 'none', text: JSON.stringify(structuredContent, inOrderOfKeys) };
  };

const linked = {
  query: '{ release { version } parcourirMetiers(limite: 30) { release total resultats { code libelle } } }',
};

/** The link that is made of an answer tells its digest. */
const byNewLink: Door = async ({ api }) => {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(linked) };
  const { release, digest } = (await (await answered(fetch(`${api.url}/r`, init))).json()) as Record<string, string>;
  return { release: release ?? 'none', text: JSON.stringify({ release, digest }) };
};

/** A link that was made on a release that is gone says which answers in its place. */
const byOldLink: Door = async ({ api }) => {
  const id = await permalinkId({ question: linked, release: '400', digest: 'x' });
  const response = await answered(fetch(`${api.url}/r/${id}`, { headers: { accept: '*/*' } }));
  const { data, extensions } = (await response.json()) as {
    data: { release: { version: string } };
    extensions: { permalien: { releaseEnService: string } };
  };
  const { releaseEnService } = extensions.permalien;
  return { release: releaseEnService, text: JSON.stringify({ data, release: data.release.version }, inOrderOfKeys) };
};

async function answered(request: Promise<Response>): Promise<Response> {
  const response = await request;
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response;
}

const doors: Readonly<Record<string, Door>> = {
  ...Object.fromEntries(Object.entries(questions).map(([name, query]) => [name, byGraphql(query)])),
  'a fiche by REST': byRest('rome-metiers/v1/metiers/metier/M1805'),
  'all métiers by REST': byRest('rome-metiers/v1/metiers/metier'),
  'the version by REST': byRest('rome-metiers/v1/metiers/version'),
  'a fiche by MCP': byAssistant('fiche_metier', { code: 'M1805', jetons: 20_000 }),
  'chains by MCP': byAssistant('passerelles', { de: 'K2204', vers: 'J1501', jetons: 20_000 }),
  'a search by MCP': byAssistant('rechercher', { texte: 'agent de nettoyage', jetons: 20_000 }),
  'a new link': byNewLink,
  'an old link': byOldLink,
};
const doorNames = Object.keys(doors);

/** The executor writes the fields of an object as they come: two equal answers may differ in that order. */
function inOrderOfKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What each door answered of each release, as `name in version`: each text, and how often it came. */
export type Answers = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * Keeps clients asking all questions, through every door, while another release is loaded, until each was answered of the release that has come.
 * Fails when one is answered an error.
 */
export async function askDuring(
  load: () => Promise<void>,
  api: ApiClient,
  { clients, release }: { readonly clients: number; readonly release: string },
): Promise<Answers> {
  const assistant = new Client(
    { name: 'specs', version: '1' },
    { versionNegotiation: { mode: { pin: '2026-07-28' } } },
  );
  await assistant.connect(new StreamableHTTPClientTransport(new URL(`${api.url}/mcp`)));
  const answers = new Map<string, Map<string, number>>();
  let asking = true;
  const client = async (first: number): Promise<void> => {
    for (let asked = first; asking; asked++) {
      const name = doorNames[asked % doorNames.length] ?? '';
      const told = await doors[name]?.({ api, assistant });
      if (!told) throw new Error(`No door is called ${name}.`);
      const { text } = told;
      const of = `${name} in ${told.release}`;
      answers.set(of, (answers.get(of) ?? new Map()).set(text, (answers.get(of)?.get(text) ?? 0) + 1));
      await sleep(100);
    }
  };
  const all = Promise.all(Array.from({ length: clients }, (_, index) => client(index)));
  const whole = async (): Promise<void> => {
    await load();
    await api.until((state) => state.ready && state.release === release);
    while (doorNames.some((name) => !answers.has(`${name} in ${release}`))) await sleep(100);
  };
  try {
    await Promise.race([whole(), all]);
    asking = false;
    await all;
  } finally {
    asking = false;
    await assistant.close();
  }
  return answers;
}

/** Fails unless every door was answered of both releases, each always the same, and of no other release within. */
export function expectOneAnswerOfEach(answers: Answers, releases: readonly string[]): void {
  const expected = releases.flatMap((release) => doorNames.map((name) => `${name} in ${release}`));
  expect([...answers.keys()].sort()).toEqual(expected.sort());
  expect([...answers].filter(([, texts]) => texts.size !== 1).map(([of]) => of)).toEqual([]);
  for (const [of, texts] of answers) {
    for (const [, release = ''] of [...texts.keys()].join().matchAll(/"release":"(\d+)"/g)) expect(of).toMatch(release);
  }
}
