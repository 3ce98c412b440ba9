import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const workspaceRoot = join(__dirname, '../..');

interface Suite {
  readonly suite: string;
  readonly proves: string;
  /** Null for one that was not timed yet. */
  readonly seconds: number | null;
}

const suites = JSON.parse(readFileSync(join(workspaceRoot, 'tools/testing/suites.json'), 'utf8')) as Suite[];

/** The spec files beneath the folder `test` of each project. */
function specFiles(): string[] {
  const folders = ['apps', 'libs'].flatMap((kind) =>
    readdirSync(join(workspaceRoot, kind)).map((project) => `${kind}/${project}/test`),
  );
  return folders.flatMap((folder) => {
    try {
      const names = readdirSync(join(workspaceRoot, folder)).filter((name) => name.endsWith('.spec.ts'));
      return names.map((name) => `${folder}/${name}`);
    } catch {
      return [];
    }
  });
}

describe('tools/testing/suites.json', () => {
  it('names each suite that needs a Neo4j or a release, in order, and none that is gone', () => {
    expect(suites.map(({ suite }) => suite)).toEqual(specFiles().sort());
  });

  it.each(specFiles())('%s is of a tier', (suite) => {
    expect(suite).toMatch(/\.(integration|long|releases)\.spec\.ts$/);
  });

  it.each(suites.map((each) => [each.suite, each] as const))('says what %s proves', (_suite, { proves, seconds }) => {
    expect(proves).toMatch(/^\S.{20,}$/);
    expect(proves).not.toContain('|');
    expect(seconds ?? 1).toBeGreaterThan(0);
  });
});
