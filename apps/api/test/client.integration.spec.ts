import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  EcartDocument,
  FicheMetierDocument,
  MetiersProchesDocument,
  ParcourirMetiersDocument,
  PasserellesDocument,
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

  it('is whole as npm packs it: an application elsewhere compiles with it and runs', () => {
    const workspaceRoot = join(__dirname, '../../..');
    const application = mkdtempSync(join(tmpdir(), 'rome-graph-client-'));
    const run = (command: string, ...args: string[]): string =>
      execFileSync(command, args, { cwd: application, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const scope = join(application, 'node_modules/@rome-graph');
      mkdirSync(scope, { recursive: true });
      const [destination, folder] = ['--pack-destination', join(workspaceRoot, 'libs/client')];
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
      rmSync(application, { recursive: true, force: true });
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
