import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const workspaceRoot = join(__dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'rome-graph-generated-'));

afterAll(() => rmSync(copy, { recursive: true, force: true }));

it('every generated file is current, and a stale or left-over one of a copy is named; else run npm run generate', () => {
  const notice = '// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.\n';
  for (const path of ['cypher/load.cypher', 'docs/sources.md']) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(workspaceRoot, path), join(copy, path));
  }
  writeFileSync(join(copy, 'cypher/load.cypher'), notice);
  writeFileSync(join(copy, 'docs/former.md'), notice);

  const script = join(workspaceRoot, 'tools/generate/run.mjs');
  // Another time zone than that of the machine: no byte may depend on it.
  const env = { ...process.env, TZ: 'Pacific/Auckland' };
  const { stderr } = spawnSync(process.execPath, [script, '--check', workspaceRoot, copy], { encoding: 'utf8', env });
  const named = stderr.trimEnd().split('\n');
  expect(named.filter((line) => !line.startsWith(copy))).toEqual([]);
  expect(named).toContain(`${join(copy, 'cypher/load.cypher')} is not current: npm run generate`);
  expect(named).toContain(`${join(copy, 'docs/former.md')} is generated no more: npm run generate`);
  expect(named.filter((line) => line.includes('sources.md'))).toEqual([]);
});
