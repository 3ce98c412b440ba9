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
  ['libs/drawing/src/x.ts', '@rome-graph/domain'],
  ['libs/recodage/src/x.ts', '@rome-graph/neo4j'],
  ['libs/recherche/src/x.ts', '@rome-graph/recodage'],
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
  ['libs/exports/src/x.ts', '@rome-graph/rome-files'],
  ['libs/exports/src/x.ts', '@rome-graph/report'],
  ['libs/report/src/x.ts', '@rome-graph/exports'],
  ['libs/report/src/x.ts', '@rome-graph/embedded-neo4j'],
  ['libs/explorer/src/pages/accueil/x.ts', '@rome-graph/domain'],
];

const impure: readonly Import[] = [
  ['libs/skill-graph/src/x.ts', 'neo4j-driver'],
  ['libs/skill-graph/src/x.ts', 'node:fs'],
  ['libs/software/src/x.ts', 'node:child_process'],
  ['libs/domain/src/x.ts', '@nestjs/common'],
  ['apps/loader/src/graph/x.ts', 'node:fs/promises'],
  ['libs/rome-files/src/tables/x.ts', 'neo4j-driver'],
  ['libs/explorer/src/texts/x.ts', 'node:fs'],
];

/** Of one project: a room that the declaration does not allow to the other. */
const throughWalls: readonly Import[] = [
  ['apps/loader/src/graph/x.ts', '../sync/schema'],
  ['apps/loader/src/sync/x.ts', '../commands/usage.error'],
  ['apps/loader/src/unheard-of/x.ts', '../graph/refusals'],
  ['libs/rome-files/src/sources/x.ts', '../tables/decode'],
  ['libs/embedded-neo4j/src/machine/x.ts', '../server/home-paths'],
  ['libs/neo4j/src/cypher/x.ts', '../client/neo4j.client'],
  ['libs/exports/src/formats/deep/x.ts', '../../writing/manifest'],
  ['libs/explorer/src/pages/fiche/x.ts', '../metiers/facets'],
  ['libs/explorer/src/components/x.ts', '../pages/fiche/fiche-table'],
];

const allowed: readonly Import[] = [
  ['libs/explorer/src/api/x.ts', '@rome-graph/client'],
  ['libs/explorer/src/pages/fiche/x.ts', '../../components/page'],
  ['apps/loader/src/x.ts', '@rome-graph/domain'],
  ['apps/api/src/x.ts', '@rome-graph/skill-graph'],
  ['libs/neo4j/src/x.ts', '@rome-graph/domain'],
  ['libs/recodage/src/x.ts', '@rome-graph/recherche'],
  ['libs/embedded-neo4j/src/x.ts', '@rome-graph/neo4j'],
  ['apps/loader/src/x.ts', '@rome-graph/embedded-neo4j'],
  ['apps/loader/src/x.ts', '@rome-graph/rome-files'],
  ['libs/rome-files/src/x.ts', '@rome-graph/domain'],
  ['libs/report/src/x.ts', '@rome-graph/rome-files'],
  ['apps/loader/src/x.ts', '@rome-graph/exports'],
  ['apps/loader/test/x.ts', '@rome-graph/testing'],
  ['apps/api/test/support/x.ts', '@rome-graph/testing'],
  ['libs/skill-graph/src/x.spec.ts', '@rome-graph/testing'],
  ['apps/loader/src/sync/x.ts', '../graph/desired-graph'],
  ['libs/rome-files/src/tables/x.spec.ts', '../documents/agreement'],
];

describe('dependency directions', () => {
  let broken: ReadonlyMap<Import, readonly string[]>;

  beforeAll(() => {
    broken = lint([...againstDirections, ...impure, ...throughWalls, ...allowed]);
  }, 300_000);

  it.each(againstDirections.map((each) => [...each, each] as const))('%s may not import %s', (_path, _module, each) => {
    expect(broken.get(each)).toContain('@nx/enforce-module-boundaries');
  });

  it.each(impure.map((each) => [...each, each] as const))(
    '%s is pure: it may not import %s',
    (_path, _module, each) => {
      expect(broken.get(each)).toContain('rooms/purity');
    },
  );

  it.each(throughWalls.map((each) => [...each, each] as const))('%s is walled off from %s', (_path, _module, each) => {
    expect(broken.get(each)).toContain('rooms/walls');
  });

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
