import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { hasPython, testPython } from '@rome-graph/testing';
import { TestApi } from './support/test-api';

const root = join(__dirname, '../../..');
const notebook = join(root, 'notebooks', 'mobilites.ipynb');
const figures = ['aires-de-mobilite.svg', 'couvertures.svg', 'passerelle.svg'];

interface Notebook {
  readonly cells: readonly { readonly cell_type: string; readonly outputs?: readonly unknown[] }[];
}

/** The texts of a figure: matplotlib draws them as paths, and notes each beside its path. */
function textsOf(folder: string, figure: string): string[] {
  const svg = readFileSync(join(folder, figure), 'utf8');
  return [...svg.matchAll(/<!-- (?<text>[^>]*) -->/g)].map(({ groups }) => groups?.text ?? '');
}

/** Runs the notebook; what its cells printed. Rejects with what a failing cell said. */
async function runNotebook(python: string, url: string, folder: string): Promise<string> {
  const { stdout } = await promisify(execFile)(python, [join(root, 'tools', 'notebook', 'execute.py'), notebook], {
    env: { ...process.env, ROME_GRAPHQL_URL: url, ROME_FIGURES: folder },
  });
  return stdout;
}

const describeWithPython = hasPython() ? describe : describe.skip;

describeWithPython('notebooks/mobilites.ipynb', () => {
  let folder: string;
  let python: string;

  beforeAll(async () => {
    python = await testPython('notebook');
  });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rome-graph-notebook-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is kept without outputs', () => {
    const { cells } = JSON.parse(readFileSync(notebook, 'utf8')) as Notebook;
    const code = cells.filter(({ cell_type }) => cell_type === 'code');
    expect(code.length).toBeGreaterThan(0);
    expect(code.flatMap(({ outputs }) => outputs)).toEqual([]);
  });

  it('draws its figures from the API, with the figures of the design, as docs/images shows them', async () => {
    const api = await TestApi.ready();
    const printed = await runNotebook(python, `${api.url}/graphql`, folder).finally(() => api.stop());
    // shared/design: facts to check a load against, and the first worked case.
    expect(printed).toContain('1584 métiers, 171537 PROCHE');
    expect(printed).toContain('K2204 → J1301 → J1501');
    expect(printed).toContain('force 0.041012, goulot 0.159623, FORCE at TOUT');
    expect(printed).toMatch(/couverture 0\.159623, 13 shared.*\n.*couverture 0\.256927, 17 shared/);
    expect(printed).toContain('14912 official mobilités');
    expect(readdirSync(folder).sort()).toEqual(figures);
    for (const figure of figures) {
      expect(textsOf(folder, figure).length).toBeGreaterThan(10);
      expect(textsOf(join(root, 'docs', 'images'), figure)).toEqual(textsOf(folder, figure));
    }
  });

  it('says what to do when there is no API', async () => {
    await expect(runNotebook(python, 'http://127.0.0.1:9/graphql', folder)).rejects.toThrow(
      /No API at http:\/\/127\.0\.0\.1:9\/graphql .*run npm start, or set ROME_GRAPHQL_URL/,
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});
