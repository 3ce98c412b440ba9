import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const workspaceRoot = join(__dirname, '../..');

/** A file of the workspace, and a module that it imports. */
type Import = readonly [path: string, module: string];

const againstDirections: readonly Import[] = [
  ['libs/domain/src/x.ts', '@rome-graph/skill-graph'],
  ['libs/domain/src/x.ts', '@rome-graph/neo4j'],
  ['libs/skill-graph/src/x.ts', '@rome-graph/domain'],
  ['libs/neo4j/src/x.ts', '@rome-graph/skill-graph'],
  ['libs/software/src/x.ts', '@rome-graph/domain'],
  ['libs/neo4j/src/x.ts', '@rome-graph/software'],
  ['apps/api/src/x.ts', '../../loader/src/main'],
  ['apps/loader/src/x.ts', '../../api/src/main'],
  ['apps/loader/src/x.ts', '@rome-graph/testing'],
  ['libs/skill-graph/src/x.ts', '@rome-graph/testing'],
  ['libs/testing/src/x.ts', '@rome-graph/domain'],
  ['libs/testing/src/x.spec.ts', '@rome-graph/skill-graph'],
  ['libs/neo4j/src/x.ts', '@rome-graph/testing'],
  ['libs/neo4j/src/x.ts', '@rome-graph/embedded-neo4j'],
  ['libs/embedded-neo4j/src/x.ts', '@rome-graph/domain'],
  ['apps/api/src/x.ts', '@rome-graph/embedded-neo4j'],
  ['apps/api/src/x.spec.ts', '@rome-graph/embedded-neo4j'],
  ['apps/api/src/x.ts', '@rome-graph/rome-files'],
  ['libs/rome-files/src/x.ts', '@rome-graph/neo4j'],
];

const impure: readonly Import[] = [
  ['libs/skill-graph/src/x.ts', 'neo4j-driver'],
  ['libs/skill-graph/src/x.ts', 'node:fs'],
  ['libs/software/src/x.ts', 'node:child_process'],
  ['libs/domain/src/x.ts', '@nestjs/common'],
  ['apps/loader/src/graph/x.ts', 'node:fs/promises'],
  ['libs/rome-files/src/tables/x.ts', 'neo4j-driver'],
];

const allowed: readonly Import[] = [
  ['apps/loader/src/x.ts', '@rome-graph/domain'],
  ['apps/api/src/x.ts', '@rome-graph/skill-graph'],
  ['libs/neo4j/src/x.ts', '@rome-graph/domain'],
  ['libs/embedded-neo4j/src/x.ts', '@rome-graph/neo4j'],
  ['apps/loader/src/x.ts', '@rome-graph/embedded-neo4j'],
  ['apps/loader/src/x.ts', '@rome-graph/rome-files'],
  ['libs/rome-files/src/x.ts', '@rome-graph/domain'],
  ['apps/loader/test/x.ts', '@rome-graph/testing'],
  ['apps/api/test/support/x.ts', '@rome-graph/testing'],
  ['libs/skill-graph/src/x.spec.ts', '@rome-graph/testing'],
];

describe('dependency directions', () => {
  let broken: ReadonlyMap<Import, readonly string[]>;

  beforeAll(() => {
    broken = lint([...againstDirections, ...impure, ...allowed]);
  }, 300_000);

  it.each(againstDirections.map((each) => [...each, each] as const))('%s may not import %s', (_path, _module, each) => {
    expect(broken.get(each)).toContain('@nx/enforce-module-boundaries');
  });

  it.each(impure.map((each) => [...each, each] as const))(
    '%s is pure: it may not import %s',
    (_path, _module, each) => {
      expect(broken.get(each)).toContain('no-restricted-imports');
    },
  );

  it.each(allowed.map((each) => [...each, each] as const))('%s may import %s', (_path, _module, each) => {
    expect(broken.get(each)).toEqual([]);
  });
});

/** The rules that each import breaks. */
function lint(imports: readonly Import[]): ReadonlyMap<Import, readonly string[]> {
  const texts = imports.map(([path, module]) => ({
    path,
    text: `import * as imported from '${module}';\nexport const used = imported;\n`,
  }));
  const { stdout, stderr } = spawnSync(process.execPath, [join(__dirname, 'support/lint-texts.mjs')], {
    cwd: workspaceRoot,
    input: JSON.stringify(texts),
    encoding: 'utf8',
    env: { ...process.env, NX_DAEMON: 'false' },
  });
  if (stdout === '') throw new Error(stderr);
  const rules = JSON.parse(stdout) as string[][];
  return new Map(imports.map((each, index) => [each, rules[index] ?? []]));
}
