import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const workspaceRoot = join(__dirname, '../..');

describe('docs/security.md', () => {
  const document = readFileSync(join(workspaceRoot, 'docs/security.md'), 'utf8');
  const threats = document.split('\n').filter((line) => line.startsWith('| ') && !/^\| (threat|---)/.test(line));

  it('has threats', () => expect(threats.length).toBeGreaterThan(10));

  it.each(threats)('%s', (threat) => {
    const tests = [...threat.matchAll(/`((?:src|test)\/[\w./-]+\.spec\.ts)`/g)].map(([, path]) => path ?? '');
    expect(tests.length).toBeGreaterThan(0);
    expect(tests.filter((path) => !existsSync(join(workspaceRoot, 'apps/api', path)))).toEqual([]);
  });
});
