import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const workspaceRoot = join(__dirname, '../../..');

it('the generated types are those of the schema and the documents; else run npm run generate:client', () => {
  const generator = join(workspaceRoot, 'tools/client/generate.mjs');
  const { status, stderr } = spawnSync(process.execPath, [generator, '--check'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
}, 60_000);
