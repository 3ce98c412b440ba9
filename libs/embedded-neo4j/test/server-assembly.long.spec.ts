import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Progress } from '../src/index';
import { cypherShell, findJava, findWorkspaceRoot } from '../src/index';
import { ensureAssembly } from '../src/server/server-assembly';

const workspaceRoot = mkdtempSync(join(tmpdir(), 'rome-graph-assembly-'));
const folder = join(workspaceRoot, 'tools', 'neo4j');
const target = join(folder, 'target');
const java = findJava();
const said: Progress[] = [];

beforeAll(() => {
  mkdirSync(join(folder, 'shell'), { recursive: true });
  for (const pom of ['pom.xml', 'shell/pom.xml']) {
    cpSync(join(findWorkspaceRoot(), 'tools/neo4j', pom), join(folder, pom));
  }
});

afterAll(() => rmSync(workspaceRoot, { recursive: true, force: true }));

function assemble(env: Record<string, string | undefined> = process.env): Promise<string> {
  return ensureAssembly({ workspaceRoot, java, env, onProgress: (progress) => said.push(progress) });
}

/** The beginning of the SHA-256 of a POM, by which its assembly is called. */
function hashOf(pom: string, length = 12): string {
  return createHash('sha256')
    .update(readFileSync(join(folder, pom)))
    .digest('hex')
    .slice(0, length);
}

function editPom(edit: (pom: string) => string): void {
  writeFileSync(join(folder, 'pom.xml'), edit(readFileSync(join(folder, 'pom.xml'), 'utf8')));
}

it('fetches the shell alone for a Neo4j elsewhere, of the same version as the server, and the server’s when it is there', async () => {
  const options = { workspaceRoot, java, env: process.env };
  const connection = { uri: 'bolt://db.example.org:7687', user: 'reader', password: 'not shown' };
  const { args, env } = await cypherShell(connection, ['RETURN 1;'], options);
  const [alone = '', ...others] = readdirSync(target);
  expect([alone, others]).toEqual([expect.stringMatching(/^shell-/), []]);
  const jars = readdirSync(join(target, alone, 'lib'));
  expect(jars).toContain('cypher-shell-5.26.30.jar');
  expect(jars.filter((jar) => /^neo4j-(server|browser|kernel)-/.test(jar))).toEqual([]);
  expect(args.slice(-3)).toEqual(['--access-mode', 'read', 'RETURN 1;']);
  expect(args.join()).not.toContain('not shown');
  expect(env).toMatchObject({ NEO4J_ADDRESS: connection.uri, NEO4J_USERNAME: 'reader', NEO4J_PASSWORD: 'not shown' });
  const writing = await cypherShell(connection, ['--access-mode', 'write'], options);
  expect(writing.args.slice(-2)).toEqual(['--access-mode', 'write']);
  rmSync(join(target, alone), { recursive: true });

  const server = join(target, `neo4j-${hashOf('pom.xml')}`);
  mkdirSync(server);
  writeFileSync(join(server, 'pom.sha256'), hashOf('pom.xml', 64));
  expect((await cypherShell(connection, [], options)).args.join()).toContain(join(server, 'lib'));
  rmSync(server, { recursive: true });
});

it('fetches the server once, whoever asks at the same time, and nothing when it is there', async () => {
  mkdirSync(join(target, 'neo4j-000000000000.1-00000000.tmp', 'lib'), { recursive: true });
  const [first, second] = await Promise.all([assemble(), assemble()]);
  expect(first).toBe(second);
  expect(said.filter(({ message }) => message.startsWith('Fetching'))).toHaveLength(1);
  expect(readdirSync(target)).toEqual([first.slice(target.length + 1)]);

  const jars = readdirSync(join(first, 'lib'));
  expect(jars).toEqual(
    expect.arrayContaining(['neo4j-server-5.26.30.jar', 'neo4j-browser-5.24.0.jar', 'cypher-shell-5.26.30.jar']),
  );
  const plugins = readdirSync(join(first, 'plugins'));
  expect(plugins).toEqual(
    expect.arrayContaining(['annotations-2.13.9.jar', 'neo4j-values-2.13.9.jar', 'proc-2.13.9.jar']),
  );
  expect(plugins.filter((jar) => !jar.endsWith('-2.13.9.jar'))).toEqual([]);
  expect(jars.filter((jar) => jar.endsWith('-2.13.9.jar'))).toEqual([]);

  await expect(assemble({ PATH: '/nonexistent' })).resolves.toBe(first);
});

it('fetches again when the POM changed, beside the former one, which may be in use', async () => {
  const [former = ''] = readdirSync(target);
  editPom((pom) => `${pom}<!-- changed -->\n`);
  const assembly = await assemble();
  expect(readdirSync(target).sort()).toEqual([former, assembly.slice(target.length + 1)].sort());
});

it('fetches again what an interrupted fetch left without a stamp', async () => {
  const assembly = await assemble();
  rmSync(join(assembly, 'pom.sha256'));
  rmSync(join(assembly, 'lib'), { recursive: true });
  await expect(assemble()).resolves.toBe(assembly);
  expect(readdirSync(join(assembly, 'lib'))).toContain('neo4j-server-5.26.30.jar');
});

it('says what Maven said when it fails, and leaves nothing', async () => {
  const before = readdirSync(target).sort();
  editPom((pom) => pom.replace('<gds.version>2.13.9<', '<gds.version>0.0.0-absent<'));
  await expect(assemble()).rejects.toThrow(/could not be fetched[\s\S]*0\.0\.0-absent[\s\S]*NEO4J_URI/);
  expect(readdirSync(target).sort()).toEqual(before);
});
