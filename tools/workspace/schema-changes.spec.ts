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

/** What the command says of a change of the schema. */
function changed(from: string, to: string): { status: number | null; output: string } {
  const text = schema.replace(from, to);
  if (text === schema) throw new Error(`The schema has no ${from}`);
  writeFileSync(after, text);
  const command = join(workspaceRoot, 'tools/client/schema-changes.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, before, after], { encoding: 'utf8' });
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

  it('that adds a field does not', () => {
    const { status, output } = changed('  curseurSuivant: String\n', '  curseurSuivant: String\n  autre: String\n');
    expect(output).toContain('1 changes, 0 of them breaking');
    expect(status).toBe(0);
  });
});
