import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadTestNeo4j } from '@rome-graph/testing';
import { readTestNeo4j } from '@rome-graph/testing';
import { samplePath } from '@rome-graph/testing/files';
import * as ExcelJS from 'exceljs';
import { JSDOM } from 'jsdom';
import type { CommandResult } from './support/rome-command';
import { startRome } from './support/rome-command';
import { software, softwareOfRoot } from './support/software';

/** What a paper cites the software by: outputs that are kept name it. */
describe('the software', () => {
  let server: ReadTestNeo4j;
  let folder: string;

  beforeAll(async () => {
    server = await readTestNeo4j('sample');
  });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rome-graph-software-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  afterAll(() => server.stop());

  const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<CommandResult> =>
    startRome(args, server.connection, env).result;

  /** The files of an export, by name. */
  const exported = async (name: string, env: Readonly<Record<string, string>> = {}): Promise<Map<string, string>> => {
    const out = join(folder, name);
    const formats = 'csv,json,graphml,gexf,cypher';
    const { code, stderr } = await run(['export', '--format', formats, '--what', 'tout', '--out', out], env);
    if (code !== 0) throw new Error(stderr);
    const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = files.map((entry) => join(entry.parentPath, entry.name));
    return new Map(paths.map((path) => [path.slice(out.length + 1), readFileSync(path, 'latin1')]));
  };

  it.each(['--version', '-V'])('is printed by rome %s, and nothing else', async (option) => {
    expect(await run([option])).toEqual({ code: 0, stdout: `${softwareOfRoot}\n`, stderr: '' });
    expect((await run([option], { ROME_COMMIT: '0a1b2c3' })).stdout).toBe(
      `rome-graph ${software.version}, commit 0a1b2c3\n`,
    );
  });

  it.each([['--version'], ['status']])('is refused by %s when ROME_COMMIT is none', async (command) => {
    const { code, stdout, stderr } = await run([command], { ROME_COMMIT: 'latest' });
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(/^error: ROME_COMMIT=latest is wrong: it/)]);
  });

  it('is in the manifest of an export and in no other file: the same data of another one is seen to be the same', async () => {
    const ours = await exported('ours');
    expect(JSON.parse(ours.get('manifest.json') ?? '')).toMatchObject({ madeBy: 'rome-graph', software });
    expect(await exported('again')).toEqual(ours);
    const others = await exported('others', { ROME_COMMIT: '0a1b2c3' });
    expect([...others.keys()]).toEqual([...ours.keys()]);
    const different = [...ours].filter(([path, content]) => others.get(path) !== content).map(([path]) => path);
    expect(different).toEqual(['manifest.json']);
  });

  it('is in the report, and among what to cite', async () => {
    const page = join(folder, 'report.html');
    const { code, stdout } = await run(['report', '--json', '--out', page]);
    expect([code, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ logiciel: software })]);
    const { document } = new JSDOM(readFileSync(page, 'utf8')).window;
    expect(document.querySelector('#identite blockquote')?.textContent).toContain(softwareOfRoot);
    expect(document.querySelector('footer')?.textContent).toContain(`Rapport fait par ${softwareOfRoot}.`);
  });

  it('is in the figures of evaluate, diff and drift, and names itself in their workbooks', async () => {
    const evaluate = ['evaluate', samplePath, '--niveau', 'SAVOIR', '--mesure', 'JACCARD'];
    expect(JSON.parse((await run([...evaluate, '--json'])).stdout)).toMatchObject({ software });
    expect((await run(evaluate)).stdout).toMatch(new RegExp(`\n\nBy ${softwareOfRoot}\\.\n$`));
    for (const command of ['diff', 'drift']) {
      const xlsx = join(folder, `${command}.xlsx`);
      const { stdout } = await run([command, samplePath, samplePath, '--json', '--xlsx', xlsx]);
      expect(JSON.parse(stdout)).toMatchObject({ logiciel: software });
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.readFile(xlsx);
      expect([command, workbook.creator, workbook.lastModifiedBy]).toEqual([command, softwareOfRoot, softwareOfRoot]);
    }
  });
});
