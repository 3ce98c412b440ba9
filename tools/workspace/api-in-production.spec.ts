import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as ts from 'typescript';

const workspaceRoot = join(__dirname, '../..');

/** What the API in production may be made of: not what runs a Java process, reads official files, reports or tests. */
const projects = [
  'apps/api',
  'libs/client',
  'libs/domain',
  'libs/drawing',
  'libs/exports',
  'libs/neo4j',
  'libs/recherche',
  'libs/recodage',
  'libs/skill-graph',
  'libs/software',
];

interface Package {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, Readonly<Record<string, string>> | string>>;
}

const folders = new Map(
  ['apps', 'libs'].flatMap((kind) =>
    readdirSync(join(workspaceRoot, kind)).map((name): [string, string] => [
      packageIn(`${kind}/${name}`).name,
      `${kind}/${name}`,
    ]),
  ),
);

function packageIn(folder: string): Package {
  return JSON.parse(readFileSync(join(workspaceRoot, folder, 'package.json'), 'utf8')) as Package;
}

/** The files of code that a file imports: its own project's, and the sources of the libraries of the workspace. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
  return importedFiles.flatMap(({ fileName }) => {
    const path = fileName.startsWith('.') ? join(dirname(file), fileName) : sourceOf(fileName);
    return path === undefined
      ? []
      : ['', '.ts', '.tsx'].map((end) => path + end).filter((each) => /\.tsx?$/.test(each));
  });
}

/** The source that a name of a workspace library stands for; undefined for what npm installs. */
function sourceOf(name: string): string | undefined {
  const [, library = '', entry = ''] = /^(@rome-graph\/[^/]+)(.*)$/.exec(name) ?? [];
  const folder = folders.get(library);
  if (folder === undefined) return undefined;
  const exported = packageIn(folder).exports?.[`.${entry}`];
  if (typeof exported !== 'object') throw new Error(`${name} is no entry of ${folder}/package.json.`);
  return join(workspaceRoot, folder, exported['@rome-graph/source'] ?? '');
}

/** Every file that these lead to, by their imports, those of types among them. */
function reachedFrom(files: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file) || !existsSync(file)) continue;
    reached.add(file);
    waiting.push(...importsOf(file));
  }
  return reached;
}

function projectOf(file: string): string {
  return relative(workspaceRoot, file).split(sep).slice(0, 2).join('/');
}

describe('the API in production', () => {
  const sources = readdirSync(join(workspaceRoot, 'apps/api/src'), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => join(workspaceRoot, 'apps/api/src', name));

  it('is made of files of no other project, wherever their imports lead', () => {
    const reached = [...reachedFrom(sources)].map(projectOf);
    expect([...new Set(reached)].sort()).toEqual(projects);
  });

  it('asks npm for no other, directly or by those that it asks for', () => {
    const asked = new Set<string>();
    const ask = (folder: string): void => {
      if (asked.has(folder)) return;
      asked.add(folder);
      for (const name of Object.keys(packageIn(folder).dependencies ?? {})) {
        const library = folders.get(name);
        if (library !== undefined) ask(library);
      }
    };
    ask('apps/api');
    expect([...asked].sort()).toEqual(projects);
  });

  it('keeps in its image the code of each, and of no other library', () => {
    const module = pathToFileURL(join(workspaceRoot, 'tools/containers/workspace-libraries.mjs')).href;
    const script = `import('${module}').then(({ madeOf }) => console.log(madeOf('apps/api').join(' ')))`;
    const kept = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }).trim().split(' ');
    expect(kept.sort()).toEqual(projects);
  });
});
