import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse, print } from 'graphql';
import * as documents from '@rome-graph/client';
import {
  ActivitesDocument,
  apolloTypePolicies,
  CompleterDocument,
  EcartDocument,
  EffetsDeLevierDocument,
  FicheMetierDocument,
  MetiersProchesDocument,
  ParcourirMetiersDocument,
  PasserelleDepuisProfilDocument,
  PasserellesDocument,
  PistesDocument,
  RecodageDocument,
  RechercherDocument,
  RomeGraphClient,
  RomeGraphError,
  urqlKeys,
} from '@rome-graph/client';
import { Sample } from './support/sample';
import { ApiClient, TestApi } from './support/test-api';

describe('the client', () => {
  const api = ApiClient.shared();
  let client: RomeGraphClient;
  let sample: Sample;

  beforeAll(async () => {
    sample = await Sample.read();
    client = new RomeGraphClient({ url: `${api.url}/graphql` });
  });

  const thrown = async (asked: Promise<unknown>): Promise<RomeGraphError> => {
    const error: unknown = await asked.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(RomeGraphError);
    return error as RomeGraphError;
  };

  /** Of the two steps of the chain from K2204 by J1301 to J1501, and what J1501 and K1302 share. */
  const couvertures = (): [number, number] => [
    sample.oracle().couverture('K2204', 'J1301'),
    sample.oracle().couverture('J1301', 'J1501'),
  ];
  const communs = (): string[] => sample.oracle().communs('J1501', 'K1302');
  const percent = (share: number): string => `${Math.round(100 * share)} %`;

  it('asks every document that it has', async () => {
    const { passerelles } = await client.ask(PasserellesDocument, { de: 'K2204', vers: 'J1501' });
    const [first, second] = couvertures();
    expect(passerelles.chemins[0]?.force).toBeCloseTo(first * second, 9);
    const { ecart } = await client.ask(EcartDocument, { de: 'J1501', vers: 'K1302' });
    expect(ecart).toMatchObject({ nbCommuns: communs().length, methode: { release: '460' } });
    const { metiersProches } = await client.ask(MetiersProchesDocument, { code: 'J1501', limite: 3 });
    expect(metiersProches.resultats).toHaveLength(3);
    const { parcourirMetiers } = await client.ask(ParcourirMetiersDocument, { filtre: { riasec: ['S'] } });
    const social = sample.files.table('referentiel_code_rome_riasec').filter((row) => row.riasec_majeur === 'S');
    expect(parcourirMetiers.total).toBe(social.length);
    const { ficheMetier } = await client.ask(FicheMetierDocument, { code: 'J1501' });
    expect(ficheMetier).toMatchObject({ intitule: 'Aide-soignant / Aide-soignante', riasecMajeur: 'S' });
    const { completer } = await client.ask(CompleterDocument, { texte: 'aide-soi', limite: 1 });
    expect(completer.resultats).toMatchObject([{ type: 'METIER', code: 'J1501' }]);
    const { recodage } = await client.ask(RecodageDocument, { codes: ['11591'] });
    expect(recodage).toMatchObject({ depuis: '3', resultats: [{ code: '11591', candidats: [{ code: 'H2504' }] }] });
  });

  it('has a document for every question, and each is answered', async () => {
    const asked: Readonly<Record<string, Record<string, unknown>>> = {
      Activites: { metier: 'J1501' },
      AireDeMobilite: { code: 'J1501' },
      AiresDeMobilite: { metier: 'J1501' },
      ArborescenceDesCompetences: {},
      Atteignables: { depuis: ['K2204'], coutMax: 3 },
      CarteDesMetiers: {},
      Changements: {},
      Completer: { texte: 'aide-soi' },
      Derives: {},
      Ecart: { de: 'K2204', vers: 'J1501' },
      EffetsDeLevier: { code: 'K2204' },
      EnsembleDeMetiers: { selection: { domaines: ['J15'] } },
      FicheMetier: { code: 'J1501' },
      Historique: { code: 'J1501' },
      Issus: { code: 'J1501' },
      Matrice: { de: ['K2204'], vers: ['J1501', 'J1301'] },
      MetiersPartageant: { code: 'J1501' },
      MetiersProches: { code: 'J1501' },
      PairesPartageant: {},
      ParcourirMetiers: {},
      PasserelleDepuisProfil: { profil: { experiences: ['K2204'] }, vers: 'J1501' },
      Passerelles: { de: 'K2204', vers: 'J1501' },
      Pistes: { profil: { experiences: ['K2204'] } },
      Rechercher: { texte: 'K2204' },
      Reclassement: { groupes: [{ code: 'K2204', effectif: 3 }], postes: [{ code: 'J1301', nombre: 2 }] },
      Recodage: { codes: ['11591'] },
      ReleaseEnService: {},
      RobustesseDesPasserelles: { de: 'K2204', vers: 'J1501' },
      Statistiques: {},
    };
    const names = Object.keys(documents).filter((name) => name.endsWith('Document'));
    expect(names.map((name) => name.replace(/Document$/, '')).sort()).toEqual(Object.keys(asked).sort());
    const answered = new Set<string>();
    for (const [name, variables] of Object.entries(asked)) {
      const document = (documents as unknown as Record<string, string>)[`${name}Document`];
      const data = await client.ask<Record<string, unknown>>(String(document), variables);
      for (const question of Object.keys(data)) answered.add(question);
    }
    const { __schema: schema } = await api.get<{ __schema: { queryType: { fields: { name: string }[] } } }>(
      '{ __schema { queryType { fields { name } } } }',
    );
    const fields = schema.queryType.fields.map(({ name }) => name);
    const generated = fields.filter((name) => name.endsWith('Connection'));
    const questions = fields.filter((name) => !generated.includes(name) && !generated.includes(`${name}Connection`));
    expect([...answered].sort()).toEqual(questions.sort());
  });

  it('asks every document about a person', async () => {
    const profil = { experiencesDetaillees: [{ code: 'K2204', sauf: ['107329'], mois: 12 }] };
    const { activites } = await client.ask(ActivitesDocument, { metier: 'K2204' });
    const codes = activites.groupes.flatMap(({ items }) => items.map(({ item }) => item.code));
    expect(codes.sort()).toEqual([...sample.oracle().set('K2204')].sort());
    const { pistes } = await client.ask(PistesDocument, { profil, cibles: ['J1301'] });
    const held = [...sample.oracle().set('K2204')].filter((code) => code !== '107329');
    const shared = held.filter((code) => sample.oracle().set('J1301').has(code));
    expect(pistes.resultats).toMatchObject([{ metier: { code: 'J1301' }, nbTenus: shared.length }]);
    const { passerelleDepuisProfil } = await client.ask(PasserelleDepuisProfilDocument, { profil, vers: 'J1501' });
    expect(passerelleDepuisProfil).toMatchObject({ dejaTenu: false, motif: null });
    expect(passerelleDepuisProfil.chemins[0]?.etapes[0]?.de).toBeNull();
    const { effetsDeLevier } = await client.ask(EffetsDeLevierDocument, { profil, limite: 1 });
    expect(effetsDeLevier.resultats).toHaveLength(1);
  });

  it('says which release an answer is of', async () => {
    const { data, release } = await client.askWithRelease(RechercherDocument, { texte: 'M1805' });
    expect(data.rechercher.resultats[0]?.code).toBe('M1805');
    expect(release).toBe('460');
  });

  it('throws what is wrong, with the argument and what was perhaps meant', async () => {
    const error = await thrown(client.ask(EcartDocument, { de: 'K2240', vers: 'J1501' }));
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'de' });
    expect(error.suggestions[0]).toBe('K2204');
  });

  it('throws UNREACHABLE where nothing answers', async () => {
    const nowhere = new RomeGraphClient({ url: 'http://127.0.0.1:9/graphql' });
    expect((await thrown(nowhere.ask(RechercherDocument, { texte: 'x' }))).code).toBe('UNREACHABLE');
  });

  it('says to a page what a call without an answer may be: browsers do not tell it', async () => {
    const blocked = new RomeGraphClient({
      url: 'http://127.0.0.1:3000/graphql',
      fetch: () => Promise.reject(new TypeError('Failed to fetch')),
    });
    const told = async (origin: string): Promise<string> => {
      Object.assign(globalThis, { location: { origin } });
      try {
        return (await thrown(blocked.ask(RechercherDocument, { texte: 'x' }))).message;
      } finally {
        Reflect.deleteProperty(globalThis, 'location');
      }
    };
    expect(await told('https://app.example')).toMatch(
      /cannot be reached, or .*https:\/\/app\.example.*ROME_CORS_ORIGINS/,
    );
    expect(await told('http://127.0.0.1:3000')).toBe('http://127.0.0.1:3000/graphql cannot be reached.');
    expect((await thrown(blocked.ask(RechercherDocument, { texte: 'x' }))).message).not.toContain('ROME_CORS_ORIGINS');
  });

  it('says how long it waited', async () => {
    const hurried = new RomeGraphClient({
      url: 'http://127.0.0.1:3000/graphql',
      timeoutMs: 5,
      fetch: (_, init) =>
        new Promise((__, reject) =>
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error)),
        ),
    });
    const { code, message } = await thrown(hurried.ask(RechercherDocument, { texte: 'x' }));
    expect([code, message]).toEqual(['UNREACHABLE', 'http://127.0.0.1:3000/graphql did not answer within 5 ms.']);
  });

  it('says when to ask again', async () => {
    const limited = await TestApi.ready({ ROME_RATE_LIMIT: '1' });
    try {
      const hurried = new RomeGraphClient({ url: `${limited.url}/graphql`, apiKey: 'none-needed' });
      await hurried.ask(RechercherDocument, { texte: 'x' });
      const error = await thrown(hurried.ask(RechercherDocument, { texte: 'x' }));
      expect(error.code).toBe('RATE_LIMITED');
      expect(error.retryAfter).toBeGreaterThan(0);
    } finally {
      await limited.close();
    }
  });

  it('is whole as npm packs it in a fresh clone: installed in an empty folder, it compiles and runs, in both systems of modules', () => {
    const workspaceRoot = join(__dirname, '../../..');
    const clone = mkdtempSync(join(tmpdir(), 'rome-graph-clone-'));
    const application = mkdtempSync(join(tmpdir(), 'rome-graph-client-'));
    const run = (command: string, ...args: string[]): string =>
      execFileSync(command, args, { cwd: application, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      cloneClient(workspaceRoot, clone);
      const [destination, folder] = ['--pack-destination', join(clone, 'libs/client')];
      const packed = run('npm', 'pack', '--silent', destination, application, folder).trim();
      writeFileSync(join(application, 'package.json'), '{}');
      run('npm', 'install', '--silent', '--prefer-offline', '--no-audit', '--no-fund', `./${packed}`);
      const installed = join(application, 'node_modules/@rome-graph/client');
      expect(readdirSync(installed).sort()).toEqual(['LICENSE', 'README.md', 'dist', 'esm', 'package.json']);
      writeFileSync(join(application, 'generate.mjs'), generatedOutside(workspaceRoot));
      run(process.execPath, 'generate.mjs', join(workspaceRoot, 'apps/api/schema.graphql'));
      writeFileSync(join(application, 'main.cts'), applicationCode.replaceAll('MODULE', 'cjs'));
      writeFileSync(join(application, 'main.mts'), applicationCode.replaceAll('MODULE', 'mjs'));
      const compiler = join(workspaceRoot, 'node_modules/typescript/bin/tsc');
      const options = ['--strict', '--module', 'node16', '--target', 'es2022', '--lib', 'es2022,dom'];
      run(process.execPath, compiler, ...options, 'main.cts', 'main.mts');
      const answers = [communs().length, 'Aide-soignant / Aide-soignante', 'Aide-soignant / Aide-soignante', 'K2204'];
      for (const main of ['main.cjs', 'main.mjs'])
        expect(JSON.parse(run(process.execPath, main, `${api.url}/graphql`))).toEqual(answers);
    } finally {
      for (const folder of [application, clone]) rmSync(folder, { recursive: true, force: true });
    }
  });

  it('asks texts, and trees of any parser, with all that a document may hold', async () => {
    const text = `query Q($code: ID!, $limite: Int = 2, $avec: Boolean = true) {
      e: ecart(de: $code, vers: "J1501", niveau: TOUT) { ...E methode @include(if: $avec) { formule } ... on Ecart { couverture } }
      pistes(profil: { experiences: ["K2204"], riasec: [S], eviterReglementes: false }, seuil: 0.5, limite: $limite) { total }
    }
    fragment E on Ecart { nbCommuns communs(limite: $limite) { code } }`;
    const variables = { code: 'K2204' };
    const expected = await api.get(text, variables);
    expect(await client.ask(text, variables)).toEqual(expected);
    expect(await client.ask(parse(text) as TypedDocumentNode<unknown, typeof variables>, variables)).toEqual(expected);
    const tree = parse(text, { noLocation: true }) as TypedDocumentNode<unknown, typeof variables>;
    expect(await client.ask(tree, variables)).toEqual(expected);
    const sent: string[] = [];
    const watched = new RomeGraphClient({
      url: `${api.url}/graphql`,
      fetch: (address, init) => {
        sent.push((JSON.parse(String(init?.body)) as { query: string }).query);
        return fetch(address, init);
      },
    });
    await watched.ask(tree, variables);
    expect(sent.map((query) => print(parse(query)))).toEqual([print(tree)]);
    await expect(client.ask({} as TypedDocumentNode, {})).rejects.toThrow('A document of GraphQL is a text');
  });

  it('says what identifies each type in the caches of Apollo and urql', () => {
    expect(apolloTypePolicies()).toMatchObject({
      Metier: { keyFields: ['code'] },
      Appellation: { keyFields: ['codeOgr'] },
      Etape: { keyFields: false },
    });
    const { Metier: metier, Etape: etape } = urqlKeys();
    expect([metier?.({ code: 'K2204' }), metier?.({}), etape?.({ code: 'K2204' })]).toEqual(['K2204', null, null]);
  });

  it('has an example that works', () => {
    const example = join(__dirname, '../../../libs/client/dist/example/passerelle-par-les-mots.js');
    const run = spawnSync(
      process.execPath,
      [example, `${api.url}/graphql`, 'agent de nettoyage industriel', 'aide soignante'],
      {
        encoding: 'utf8',
      },
    );
    const [first, second] = couvertures();
    expect(run.stderr).toBe('');
    expect(run.stdout).toBe(
      [
        'Agent / Agente de nettoyage industriel',
        `→ Agent / Agente de service hospitalier (ASH) (${percent(first)})`,
        `→ Aide-soignant / Aide-soignante (${percent(second)})`,
        'ROME 460',
        '',
      ].join('\n'),
    );
  });
});

/** A program that makes documents of an application's own, as text and as tree, by the code generator itself. */
function generatedOutside(workspaceRoot: string): string {
  return `
    import { readFileSync, writeFileSync } from 'node:fs';
    import { createRequire } from 'node:module';
    const require = createRequire(${JSON.stringify(join(workspaceRoot, 'package.json'))});
    const { buildSchema, parse } = require('graphql');
    const schema = buildSchema(readFileSync(process.argv[2], 'utf8'));
    const document = parse('query Nom($code: ID!) { ficheMetier(code: $code) { intitule } }');
    for (const documentMode of ['string', 'documentNode']) {
      const made = [];
      for (const name of ['typescript', 'typescript-operations', 'typed-document-node']) {
        const { plugin } = require('@graphql-codegen/' + name);
        const { prepend = [], content } = await plugin(schema, [{ document }], { documentMode, onlyOperationTypes: true }, {});
        made.push({ prepend, content });
      }
      const text = [...new Set(made.flatMap(({ prepend }) => prepend)), ...made.map(({ content }) => content)].join('\\n');
      for (const end of ['cts', 'mts']) writeFileSync(documentMode + '.' + end, text);
    }`;
}

/** What an application asks: a document of the client, two of its own, and a text. */
const applicationCode = `
  import { EcartDocument, RechercherDocument, RomeGraphClient } from '@rome-graph/client';
  import { NomDocument as asText } from './string.MODULE';
  import { NomDocument as asTree } from './documentNode.MODULE';
  declare const process: { argv: string[] };
  const client = new RomeGraphClient({ url: process.argv[2] ?? '' });
  async function main(): Promise<void> {
    const { ecart } = await client.ask(EcartDocument, { de: 'J1501', vers: 'K1302' });
    const shared: number = ecart.nbCommuns;
    const first: string = (await client.ask(asText, { code: 'J1501' })).ficheMetier.intitule;
    const second: string = (await client.ask(asTree, { code: 'J1501' })).ficheMetier.intitule;
    // @ts-expect-error A variable that is missing does not compile.
    void (() => client.ask(asTree, {}));
    const { rechercher } = await client.ask<{ rechercher: { resultats: { code: string }[] } }>(RechercherDocument.toString(), { texte: 'K2204' });
    console.log(JSON.stringify([shared, first, second, rechercher.resultats[0]?.code]));
  }
  void main();
`;

/** What a clone has of the client before anything was compiled, with the packages that npm ci installs. */
function cloneClient(from: string, to: string): void {
  for (const path of [
    'tsconfig.base.json',
    'package.json',
    'swc.options.cjs',
    'libs/client',
    'tools/client',
    'tools/scripts',
  ]) {
    cpSync(join(from, path), join(to, path), { recursive: true, filter: (file) => basename(file) !== 'dist' });
  }
  symlinkSync(join(from, 'node_modules'), join(to, 'node_modules'));
}
