import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const workspaceRoot = join(__dirname, '../..');

/** What ESLint says of a text, were it a file of the workspace at that path. */
function lint(path: string, text: string): string[] {
  const eslint = join(workspaceRoot, 'node_modules/eslint/bin/eslint.js');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [eslint, '--stdin', '--stdin-filename', path, '--format', 'json'],
    { cwd: workspaceRoot, input: text, encoding: 'utf8', env: { ...process.env, NX_DAEMON: 'false' } },
  );
  if (stdout === '') throw new Error(stderr);
  const [result] = JSON.parse(stdout) as { messages: { ruleId: string }[] }[];
  return result?.messages.map(({ ruleId }) => ruleId) ?? [];
}

const importing = (module: string): string => `import * as imported from '${module}';\nexport const used = imported;\n`;

describe('dependency directions', () => {
  it.each([
    ['libs/domain/src/x.ts', '@rome-graph/skill-graph'],
    ['libs/domain/src/x.ts', '@rome-graph/neo4j'],
    ['libs/skill-graph/src/x.ts', '@rome-graph/domain'],
    ['libs/neo4j/src/x.ts', '@rome-graph/skill-graph'],
    ['apps/api/src/x.ts', '../../loader/src/main'],
    ['apps/loader/src/x.ts', '../../api/src/main'],
    ['apps/loader/src/x.ts', '@rome-graph/testing'],
    ['libs/skill-graph/src/x.ts', '@rome-graph/testing'],
    ['libs/testing/src/x.ts', '@rome-graph/domain'],
    ['libs/testing/src/x.spec.ts', '@rome-graph/neo4j'],
  ])('%s may not import %s', (path, module) => {
    expect(lint(path, importing(module))).toContain('@nx/enforce-module-boundaries');
  });

  it.each([
    ['libs/skill-graph/src/x.ts', 'neo4j-driver'],
    ['libs/skill-graph/src/x.ts', 'node:fs'],
    ['libs/domain/src/x.ts', '@nestjs/common'],
    ['apps/loader/src/graph/x.ts', 'node:fs/promises'],
    ['apps/loader/src/tables/x.ts', 'neo4j-driver'],
  ])('%s is pure: it may not import %s', (path, module) => {
    expect(lint(path, importing(module))).toContain('no-restricted-imports');
  });

  it.each([
    ['apps/loader/src/x.ts', '@rome-graph/domain'],
    ['apps/api/src/x.ts', '@rome-graph/skill-graph'],
    ['libs/neo4j/src/x.ts', '@rome-graph/domain'],
    ['apps/loader/test/x.ts', '@rome-graph/testing'],
    ['apps/api/test/support/x.ts', '@rome-graph/testing'],
    ['libs/skill-graph/src/x.spec.ts', '@rome-graph/testing'],
  ])('%s may import %s', (path, module) => {
    expect(lint(path, importing(module))).toEqual([]);
  });
});
