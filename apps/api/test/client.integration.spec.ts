import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import {
  ActivitesDocument,
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

  it('is whole as npm packs it in a fresh clone: an application elsewhere compiles with it and runs', () => {
    const workspaceRoot = join(__dirname, '../../..');
    const clone = mkdtempSync(join(tmpdir(), 'rome-graph-clone-'));
    const application = mkdtempSync(join(tmpdir(), 'rome-graph-client-'));
    const run = (command: string, ...args: string[]): string =>
      execFileSync(command, args, { cwd: application, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const scope = join(application, 'node_modules/@rome-graph');
      mkdirSync(scope, { recursive: true });
      cloneClient(workspaceRoot, clone);
      const [destination, folder] = ['--pack-destination', join(clone, 'libs/client')];
      const packed = run('npm', 'pack', '--silent', destination, application, folder).trim();
      run('tar', '-xzf', packed);
      renameSync(join(application, 'package'), join(scope, 'client'));
      expect(readdirSync(join(scope, 'client')).sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json']);
      for (const needed of ['@graphql-typed-document-node', 'graphql'])
        symlinkSync(join(workspaceRoot, 'node_modules', needed), join(application, 'node_modules', needed));
      writeFileSync(
        join(application, 'main.ts'),
        `import { EcartDocument, RomeGraphClient } from '@rome-graph/client';
         declare const process: { argv: string[] };
         const client = new RomeGraphClient({ url: process.argv[2] ?? '' });
         void client.ask(EcartDocument, { de: 'J1501', vers: 'K1302' }).then(({ ecart }) => {
           const shared: number = ecart.nbCommuns;
           console.log(shared);
         });`,
      );
      const compiler = join(workspaceRoot, 'node_modules/typescript/bin/tsc');
      const options = ['--strict', '--module', 'node16', '--target', 'es2022', '--lib', 'es2022,dom'];
      run(process.execPath, compiler, ...options, 'main.ts');
      expect(run(process.execPath, 'main.js', `${api.url}/graphql`)).toBe(`${communs().length}\n`);
    } finally {
      for (const folder of [application, clone]) rmSync(folder, { recursive: true, force: true });
    }
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

/** What a clone has of the client before anything was compiled, with the packages that npm ci installs. */
function cloneClient(from: string, to: string): void {
  for (const path of ['tsconfig.base.json', 'package.json', 'libs/client', 'tools/client', 'tools/scripts']) {
    cpSync(join(from, path), join(to, path), { recursive: true, filter: (file) => basename(file) !== 'dist' });
  }
  symlinkSync(join(from, 'node_modules'), join(to, 'node_modules'));
}
