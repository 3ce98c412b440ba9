import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CallToolResult, Tool } from '@modelcontextprotocol/client';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { furtherTools, tools } from '../src/mcp/tools/tools';
import { toolDocument } from '../src/mcp/tools/tool-document';
import { furtherQuestions, mcpQuestions } from './support/mcp-questions';
import { ApiClient, TestApi } from './support/test-api';

type Arguments = Readonly<Record<string, unknown>>;
type Structured = Readonly<Record<string, unknown>> & { readonly suite?: string };

const current = { versionNegotiation: { mode: { pin: '2026-07-28' } } } as const;

const connected = async (
  url: string,
  options = {},
  headers: Record<string, string> = {},
  path = '/mcp',
): Promise<Client> => {
  const client = new Client({ name: 'specs', version: '1' }, options);
  await client.connect(new StreamableHTTPClientTransport(new URL(url + path), { requestInit: { headers } }));
  return client;
};

const call = async (client: Client, name: string, args: Arguments): Promise<CallToolResult> =>
  (await client.callTool({ name, arguments: { ...args } })) as CallToolResult;

const textOf = ({ content }: CallToolResult): string =>
  content.map((part) => ('text' in part ? part.text : '')).join('\n');

/** What GraphQL, or /cypher, answers by itself to what a tool is asked. */
const answeredElsewhere = async (api: ApiClient, name: string, args: Arguments): Promise<Record<string, unknown>> => {
  if (name === 'interroger_cypher') {
    const { release, ...cypher } = await api.cypherRows(String(args.statement));
    expect(release).toBe('460');
    return { cypher };
  }
  const tool = [...tools, ...furtherTools].find((each) => each.name === name);
  if (!tool) throw new Error(`No tool is called ${name}.`);
  const { sections = tool.sections?.byDefault, ...variables } = args;
  return api.get(toolDocument(tool, sections as string[] | undefined), variables);
};

describe('assistants', () => {
  const api = ApiClient.shared();
  let client: Client;
  let listed: readonly Tool[];

  beforeAll(async () => {
    client = await connected(api.url);
    listed = (await client.listTools()).tools;
  });
  afterAll(() => client.close());

  it('have forty questions here, of every tool', () => {
    expect(mcpQuestions).toHaveLength(40);
    expect(new Set(mcpQuestions.map(([name]) => name))).toEqual(new Set(listed.map(({ name }) => name)));
  });

  it.each(mcpQuestions)(
    'are answered by %s %j as GraphQL answers, within 2 000 tokens or the length asked for',
    async (name, args) => {
      const expected = await answeredElsewhere(api, name, args);
      const long = await call(client, name, { ...args, jetons: 20_000 });
      const { source, suite, ...data } = long.structuredContent as Structured;
      expect(data).toEqual(expected);
      expect(suite).toBeUndefined();
      expect(source).toMatchObject({ release: '460', citer: expect.stringContaining('France Travail, ') as string });
      const short = await call(client, name, args);
      expect(countTokens(JSON.stringify(short))).toBeLessThanOrEqual(2_000);
      expect(textOf(short)).toContain('Source : France Travail');
      const isWhole = JSON.stringify(short.structuredContent) === JSON.stringify(long.structuredContent);
      expect((short.structuredContent as Structured).suite === undefined).toBe(isWhole);
    },
  );

  describe('who ask for all the tools', () => {
    let asking: Client;

    beforeAll(async () => {
      asking = await connected(api.url, {}, {}, '/mcp?outils=tous');
    });
    afterAll(() => asking.close());

    it('have those of networks and groups beside the others, and others have not', async () => {
      const names = (await asking.listTools()).tools.map(({ name }) => name);
      expect(names).toEqual([...listed.map(({ name }) => name), ...furtherTools.map(({ name }) => name)]);
      expect(new Set(furtherQuestions.map(([name]) => name))).toEqual(new Set(furtherTools.map(({ name }) => name)));
      await expect(call(client, 'matrice', { de: ['K2204'], vers: ['J1501'] })).rejects.toThrow(/Aucun outil/);
    });

    it.each(furtherQuestions)('are answered by %s %j as GraphQL answers, within 2 000 tokens', async (name, args) => {
      const long = (await call(asking, name, { ...args, jetons: 20_000 })).structuredContent as Structured;
      const { source, suite, ...data } = long;
      expect(suite).toBeUndefined();
      expect(data).toEqual(await answeredElsewhere(api, name, args));
      expect(source).toMatchObject({ release: '460' });
      const short = await call(asking, name, args);
      expect(countTokens(JSON.stringify(short))).toBeLessThanOrEqual(2_000);
      const isWhole = JSON.stringify(short.structuredContent) === JSON.stringify(long);
      expect((short.structuredContent as Structured).suite === undefined).toBe(isWhole);
    });

    it('are told what is wrong in their arguments', async () => {
      const wrong = await call(asking, 'matrice', { de: ['K2204'], vers: ['J150'] });
      expect([wrong.isError, textOf(wrong)]).toEqual([true, expect.stringMatching(/« vers »/) as string]);
    });
  });

  it('are answered the same in both revisions, over HTTP and through the program', async () => {
    const args = { de: 'K2204', vers: 'J1501' };
    const expected = await call(client, 'passerelles', args);
    const main = join(__dirname, '../../loader/dist/main.js');
    const bridge = (): StdioClientTransport =>
      new StdioClientTransport({ command: process.execPath, args: [main, 'mcp', '--url', `${api.url}/mcp`] });
    for (const options of [{}, current]) {
      const overHttp = await connected(api.url, options);
      const overStdio = new Client({ name: 'specs', version: '1' }, options);
      await overStdio.connect(bridge());
      for (const other of [overHttp, overStdio]) {
        expect((await other.listTools()).tools.map(({ name }) => name)).toEqual(listed.map(({ name }) => name));
        expect((await call(other, 'passerelles', args)).structuredContent).toEqual(expected.structuredContent);
        expect((await other.readResource({ uri: 'rome://types/Contraintes' })).contents).toHaveLength(1);
        expect((await call(other, 'ecart', { de: 'K2204', vers: 'J150' })).isError).toBe(true);
        await other.close();
      }
    }
  });

  it.each<[string, Arguments, RegExp]>([
    [
      'ecart',
      { de: 'K2204', vers: 'J150' },
      /« vers » : [^]*Codes proches : J1501[^]*Exemple : \{"de":"K2204","vers":"J1501"\}/,
    ],
    ['ecart', { de: 'K2204' }, /« vers »[^]*Attendu : Code ROME du métier d'arrivée\./],
    ['ecart', { de: 'K2204', verss: 'J1501' }, /pas d'argument « verss ». Peut-être « vers »\.\nArguments : de, vers/],
    ['ecart', { de: 'K2204', vers: 'J1501', niveau: 'tout' }, /« niveau »[^]*Valeurs : TOUT, COMPETENCE,/],
    ['metiers_proches', { code: 'J1501', limite: 1000 }, /« limite » : [^]*200/],
    ['fiche_metier', { code: 'J1501', sections: ['salaires'] }, /« sections » : [^]*savoirs/],
    ['rechercher', { texte: 'soin', jetons: 5 }, /« jetons » : un entier de 500 à 20000/],
    ['passerelles', { de: 'K2204', vers: 'J1501', contraintes: { via: 'X' } }, /« contraintes.via »/],
    ['interroger_cypher', { statement: 'CREATE (n)' }, /CYPHER_REFUSED/],
    ['interroger_cypher', {}, /« statement »[^]*Exemple/],
  ])('are told what to write instead of %s %j', async (name, args, told) => {
    const answer = await call(client, name, args);
    expect(answer.isError).toBe(true);
    expect(textOf(answer)).toMatch(told);
  });

  it('are told of tools, prompts and addresses that do not exist', async () => {
    await expect(call(client, 'salaires', {})).rejects.toThrow(/rechercher, fiche_metier/);
    await expect(client.getPrompt({ name: 'salaires' })).rejects.toThrow(/changer_de_metier/);
    await expect(client.getPrompt({ name: 'comparer_deux_metiers', arguments: { de: 'boulanger' } })).rejects.toThrow(
      /« vers »/,
    );
    await expect(client.readResource({ uri: 'rome://recettes/../secret' })).rejects.toThrow(/Rien à lire/);
  });

  it('read the model, the release, the recipes and the types', async () => {
    const read = async (uri: string): Promise<string> => {
      const { contents } = await client.readResource({ uri });
      return contents.map((part) => ('text' in part ? part.text : '')).join('');
    };
    expect(await read('rome://modele')).toMatch(/- :Metier: [^]*- \(:Metier\)-\[:PROCHE /);
    expect(JSON.parse(await read('rome://release'))).toMatchObject({ version: '460', nbMetiers: 48 });
    expect(await read('rome://recettes')).toContain('- rome://recettes/metiers-isoles : ');
    expect(await read('rome://recettes/metiers-isoles')).toMatch(
      /^\/\/ Purpose: the métiers that are hardest to reach/,
    );
    expect(await read('rome://types/Contraintes')).toMatch(/^input Contraintes|input Contraintes \{/);
  });

  it('begin conversations by three prompts', async () => {
    const { prompts } = await client.listPrompts();
    expect(prompts).toHaveLength(3);
    const { messages } = await client.getPrompt({
      name: 'changer_de_metier',
      arguments: { metier: 'agent de nettoyage' },
    });
    expect(messages.map(({ content }) => content)).toEqual([
      { type: 'text', text: expect.stringMatching(/agent de nettoyage[^]*cinq pistes/) as string },
    ]);
  });

  const post = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${api.url}/mcp`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
      body: JSON.stringify(body),
    });
  const list = { jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} };

  it.each([
    ['the page of another site', list, { origin: 'https://evil.example' }, 403],
    ['a page of this machine', list, { origin: 'http://localhost:6274' }, 200],
    ['several messages at once', [list, list], {}, 400],
    ['a header that says another revision than there is', list, { 'mcp-protocol-version': '1999-01-01' }, 400],
    ['another type of body', list, { 'content-type': 'text/plain' }, 415],
  ])('send %s', async (_, body, headers, status) => {
    expect((await post(body, headers)).status).toBe(status);
  });
});

describe('assistants of an API with keys', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rome-mcp-'));
  let api: TestApi;

  beforeAll(async () => {
    const keys = join(folder, 'keys');
    const documents = join(folder, 'documents.json');
    writeFileSync(keys, `assistant ${createHash('sha256').update('sesame').digest('hex')}\n`);
    writeFileSync(documents, '{}');
    api = await TestApi.ready({
      ROME_API_KEYS_FILE: keys,
      ROME_DOCUMENTS_FILE: documents,
      ROME_DOCUMENTS_ONLY: 'true',
      ROME_RATE_LIMIT: '12',
      ROME_MAX_COST: '2000',
    });
  });
  afterAll(async () => {
    await api.close();
    rmSync(folder, { recursive: true });
  });

  it('have the same key, cost and rate, need no trust for the documents of tools, and have no Cypher where it is closed', async () => {
    await expect(connected(api.url)).rejects.toThrow();
    const client = await connected(api.url, {}, { authorization: 'Bearer sesame' });
    const { tools: found } = await client.listTools();
    expect(found.map(({ name }) => name)).not.toContain('interroger_cypher');
    expect((await call(client, 'ecart', { de: 'K2204', vers: 'J1501' })).isError).toBeUndefined();
    const costly = await call(client, 'passerelles', { de: 'K2204', vers: 'J1501', nombre: 20, limite: 200 });
    expect(textOf(costly)).toMatch(/^QUERY_TOO_COMPLEX/);
    const many = async (): Promise<void> => {
      for (let count = 0; count < 12; count++) await client.listPrompts();
    };
    await expect(many()).rejects.toThrow(/429|requests in 60 s/);
    await client.close();
  });
});
