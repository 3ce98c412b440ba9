import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const workspaceRoot = join(__dirname, '../..');
const schema = readFileSync(join(workspaceRoot, 'apps/api/schema.graphql'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'rome-graph-schema-'));
const before = join(folder, 'before.graphql');
const after = join(folder, 'after.graphql');
writeFileSync(before, schema);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the command says of a change of the schema that a changelog announces, or that of the project. */
function changed(from: string, to: string, changelog?: string): { status: number | null; output: string } {
  const text = schema.replace(from, to);
  if (text === schema) throw new Error(`The schema has no ${from}`);
  writeFileSync(after, text);
  const command = join(workspaceRoot, 'tools/client/schema-changes.mjs');
  const args = [command, before, after];
  if (changelog !== undefined) {
    writeFileSync(join(folder, 'changelog.md'), changelog);
    args.push(join(folder, 'changelog.md'));
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

describe('a change of the schema', () => {
  it('that takes a field away breaks clients', () => {
    const { status, output } = changed('curseurSuivant: String\n', 'curseur: String\n');
    expect(status).toBe(1);
    expect(output).toContain('name `PageDeMetiers.curseurSuivant` in CHANGELOG.md');
  });

  it('that asks for more breaks clients', () => {
    const { status, output } = changed('arborescenceDesCompetences(', 'arborescenceDesCompetences(besoin: Int!,');
    expect(status).toBe(1);
    expect(output).toContain('name `Query.arborescenceDesCompetences.besoin` in CHANGELOG.md');
  });

  const named = '- `PageDeMetiers.curseurSuivant` is called `curseur`.';
  const breaks = `### Breaks of the API\n\n${named}\n\n`;

  it.each([
    ['named among the breaks of the version that is not released', `## 2.0.0-dev, unreleased\n\n${breaks}`, 0],
    ['named among those of a released one', `## 2.0.0, 2027-01-01\n\n${breaks}`, 1],
    ['named among those of a former one', `## 2.0.0-dev, unreleased\n\n## 1.0.0, 2026-01-01\n\n${breaks}`, 1],
    ['named elsewhere than among the breaks', `## 2.0.0-dev, unreleased\n\n### Added\n\n${named}\n`, 1],
    ['not named', '## 2.0.0-dev, unreleased\n\n### Breaks of the API\n\n- `Page.curseurSuivant`\n', 1],
  ])('that breaks clients and is %s', (_where, sections, expected) => {
    const { status, output } = changed('curseurSuivant: String\n', 'curseur: String\n', `# Changelog\n\n${sections}`);
    expect([status, output]).toEqual([expected, expect.stringContaining(`${expected} not announced`)]);
  });

  it('that adds a field does not', () => {
    const { status, output } = changed('  curseurSuivant: String\n', '  curseurSuivant: String\n  autre: String\n');
    expect(output).toContain('1 changes, 0 of them breaking');
    expect(status).toBe(0);
  });
});
