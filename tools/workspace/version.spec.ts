import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const workspaceRoot = join(__dirname, '../..');

interface Package {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly workspaces?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const text = (path: string): string => readFileSync(join(workspaceRoot, path), 'utf8');
const json = <T>(path: string): T => JSON.parse(text(path)) as T;

const root = json<Package>('package.json');
const { version = '' } = root;

/** The folders of the packages that `workspaces` names, as apps/api. */
const packages = (root.workspaces ?? [])
  .map((pattern) => pattern.replace('/*', ''))
  .flatMap((folder) => readdirSync(join(workspaceRoot, folder)).map((name) => `${folder}/${name}`))
  .filter((folder) => existsSync(join(workspaceRoot, folder, 'package.json')));

/** Every version of this project that a package says: its own, and those of the packages that it depends on. */
function versionsIn(place: string, { version: own, dependencies, devDependencies }: Package): [string, unknown][] {
  const internal = Object.entries({ ...dependencies, ...devDependencies }).filter(([name]) =>
    name.startsWith('@rome-graph/'),
  );
  return [[place, own], ...internal.map(([name, of]): [string, string] => [`${place}, ${name}`, of])];
}

/** What is not the version of the root, and where. */
const others = (places: readonly (readonly [string, unknown])[]): unknown[] =>
  places.filter(([, found]) => found !== version);

describe('the version', () => {
  it('is one that npm takes', () => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(-dev)?$/);
    expect(packages).toEqual(expect.arrayContaining(['apps/api', 'apps/loader', 'libs/client', 'libs/software']));
  });

  it('is that of the root in every package, and in what packages say of each other', () => {
    expect(others(packages.flatMap((folder) => versionsIn(folder, json<Package>(`${folder}/package.json`))))).toEqual(
      [],
    );
  });

  it('is the same in the lockfile: npm install writes it there', () => {
    const lock = json<Package & { packages: Record<string, Package> }>('package-lock.json');
    const locked = ['', ...packages].flatMap((folder) =>
      versionsIn(`packages[${folder}]`, lock.packages[folder] ?? {}),
    );
    expect(others([['version', lock.version], ...locked])).toEqual([]);
  });

  it('is the one to cite and the one that is mended', () => {
    const citation = parse(text('CITATION.cff')) as { version: unknown };
    const mended = /^\| (\d\S*?),? .*\| yes/m.exec(text('SECURITY.md'))?.[1];
    expect(
      others([
        ['CITATION.cff', citation.version],
        ['SECURITY.md', mended],
      ]),
    ).toEqual([]);
  });

  it('is at the top of the changelog, with the breaks of the API while it is not released', () => {
    const [, top = ''] = text('CHANGELOG.md').split(/^## /m);
    const [heading] = top.split('\n');
    const released = new RegExp(`^${version.replaceAll('.', '\\.')}, \\d{4}-\\d\\d-\\d\\d$`);
    if (!version.endsWith('-dev')) return expect(heading).toMatch(released);
    expect(heading).toBe(`${version}, unreleased`);
    expect(top).toContain('\n### Breaks of the API\n');
  });
});
