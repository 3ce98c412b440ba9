import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const workspaceRoot = join(__dirname, '../..');
const committed = join(workspaceRoot, 'apps/loader/sample/documents');
const written = mkdtempSync(join(tmpdir(), 'rome-graph-sample-'));

beforeAll(() => {
  // Another time zone than that of the machine: no byte may depend on it.
  const env = { ...process.env, TZ: 'Pacific/Auckland' };
  execFileSync(process.execPath, [join(workspaceRoot, 'tools/sample/build.mjs'), written], { env });
});

afterAll(() => rmSync(written, { recursive: true, force: true }));

const workbooksOf = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

it('the workbooks of the sample are those that `npm run sample` writes, byte for byte', () => {
  expect(workbooksOf(written)).toHaveLength(8);
  expect(workbooksOf(committed)).toEqual(workbooksOf(written));
  const stale = workbooksOf(written).filter(
    (name) => !readFileSync(join(written, name)).equals(readFileSync(join(committed, name))),
  );
  expect(stale).toEqual([]);
});
