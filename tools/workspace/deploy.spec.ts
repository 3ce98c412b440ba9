import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const workspaceRoot = join(__dirname, '../..');

const textOf = (path: string): string => readFileSync(join(workspaceRoot, path), 'utf8');

describe('what is given to those who run it', () => {
  it('asks no measure that the API does not name', () => {
    const module = pathToFileURL(join(workspaceRoot, 'tools/deploy/measures.mjs')).href;
    const script = `import('${module}').then(({ measuresOf }) => console.log(measuresOf('${join(workspaceRoot, 'deploy')}').join(' ')))`;
    const asked = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }).trim().split(' ');
    const ours = asked.filter((measure) => measure.startsWith('rome_'));
    const source = textOf('apps/api/src/platform/observability/metrics.service.ts');
    const named = [...source.matchAll(/name: '(rome_\w+)'/g)].map(([, name]) => String(name));
    expect(
      ours.map((measure) => measure.replace(/_(bucket|count|sum)$/, '')).filter((name) => !named.includes(name)),
    ).toEqual([]);
    expect(ours).toContain('rome_neo4j_in_service');
  });

  it.each(['deploy/systemd/rome-graph.service', 'deploy/nginx/rome-graph.conf', 'docs/operations.md'])(
    'names no setting in %s that nothing documents',
    (path) => {
      const documented = ['apps/api/README.md', 'apps/loader/README.md', 'docs/neo4j.md'].map(textOf).join('\n');
      const named = new Set(textOf(path).match(/\bROME_[A-Z0-9_]+\b/g));
      expect([...named].filter((name) => !documented.includes(`\`${name}\``))).toEqual([]);
      expect(named.size).toBeGreaterThan(2);
    },
  );
});
