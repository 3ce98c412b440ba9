import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

describe('what a clone compares its schema with', () => {
  const origin = join(folder, 'origin');
  const git = (cwd: string, ...args: string[]): string => {
    const identity = ['-c', 'user.name=rome', '-c', 'user.email=rome@example.org', '-c', 'commit.gpgsign=false'];
    const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], { cwd, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.trim();
  };
  const commit = (fields: string): string => {
    writeFileSync(join(origin, 'apps/api/schema.graphql'), `type Query { ${fields} }\n`);
    git(origin, 'add', '.');
    git(origin, 'commit', '-q', '-m', fields);
    return git(origin, 'rev-parse', '--short', 'HEAD');
  };
  /** What the command says in a clone of a branch, made with these options; the network is never asked. */
  const saidIn = (name: string, ...options: string[]): { status: number | null; output: string } => {
    const clone = join(folder, name);
    git(folder, 'clone', '-q', ...options, `file://${origin}`, clone);
    symlinkSync(join(workspaceRoot, 'node_modules'), join(clone, 'node_modules'));
    const command = join(clone, 'tools/client/schema-changes.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [command], { encoding: 'utf8' });
    return { status, output: stdout + stderr };
  };
  const commits: Record<string, string> = {};

  beforeAll(() => {
    for (const part of ['apps/api', 'tools/client']) mkdirSync(join(origin, part), { recursive: true });
    cpSync(join(workspaceRoot, 'tools/client/schema-changes.mjs'), join(origin, 'tools/client/schema-changes.mjs'));
    const announced = '## 0.2.0-dev, unreleased\n\n### Breaks of the API\n\n- `Query.c` is gone.\n';
    writeFileSync(join(origin, 'CHANGELOG.md'), `# Changelog\n\n${announced}`);
    git(origin, 'init', '-q', '-b', 'main');
    commits.first = commit('a: Int b: Int c: Int');
    commits.second = commit('a: Int b: Int');
    git(origin, 'checkout', '-q', '-b', 'work');
    commits.work = commit('a: Int b: Int d: Int');
    commit('a: Int d: Int');
  });

  it('is the commit before, on main', () => {
    const { status, output } = saidIn('main', '--branch', 'main');
    expect(output).toBe(`Beside ${commits.first}, the commit before: 1 changes, 1 of them breaking, 0 not announced\n`);
    expect(status).toBe(0);
  });

  it('is where a branch left main', () => {
    const { status, output } = saidIn('work', '--branch', 'work');
    expect(output).toContain(
      `Beside ${commits.second}, where this work left origin/main: 2 changes, 1 of them breaking`,
    );
    expect(output).toContain('name `Query.b` in CHANGELOG.md');
    expect(status).toBe(1);
  });

  it('is the commit before when the history is too short to tell', () => {
    const { output } = saidIn('two', '--branch', 'work', '--depth', '2');
    expect(output).toContain(`Beside ${commits.work}, the commit before: 1 changes, 1 of them breaking`);
  });

  it('is nothing, which it says, without history', () => {
    const { status, output } = saidIn('one', '--branch', 'work', '--depth', '1');
    expect(output).toMatch(/^Nothing is compared: this clone holds no earlier schema \(git fetch --unshallow /);
    expect(status).toBe(0);
  });
});
