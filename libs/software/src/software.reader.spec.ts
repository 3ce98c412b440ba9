import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSoftware } from './software.reader';
import { SoftwareSettingError } from './software-setting.error';

const workspaceRoot = join(__dirname, '../../..');

/** Without what a hook, or a user, would have git do otherwise. */
const environment = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: join(tmpdir(), 'none'),
  GIT_CONFIG_NOSYSTEM: '1',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'nobody'],
      [`GIT_${who}_EMAIL`, 'nobody@example.org'],
    ]),
  ),
};

/** What git itself says, in a folder. */
function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8', env: environment, stdio: 'pipe' }).trim();
}

describe('the software that runs', () => {
  let folder: string;
  let clone: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rome-graph-software-'));
    clone = join(folder, 'clone');
    mkdirSync(clone);
    git(clone, 'init', '--initial-branch=main');
    writeFileSync(join(clone, 'package.json'), '{ "version": "1.2.3" }');
    for (const file of ['.archived-commit', '.gitattributes'])
      writeFileSync(join(clone, file), readFileSync(join(workspaceRoot, file)));
    git(clone, 'add', '.');
    git(clone, 'commit', '--message=first');
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const head = (): string => git(clone, 'rev-parse', 'HEAD');
  const commitIn = (root: string): string | null => readSoftware({}, root).commit;

  it('has the version of the root and the commit that git says', () => {
    expect(readSoftware({}, clone)).toEqual({ version: '1.2.3', commit: head() });
  });

  it.each<[string, readonly string[]]>([
    ['branches are packed', ['pack-refs', '--all']],
    ['no branch is checked out', ['checkout', '--detach']],
    ['another branch is', ['checkout', '-b', 'a/b']],
    ['garbage was collected', ['gc', '--quiet']],
  ])('has it when %s', (_when, command) => {
    git(clone, ...command);
    expect(commitIn(clone)).toBe(head());
  });

  it('has the commit of a worktree, not that of the clone', () => {
    const worktree = join(folder, 'worktree');
    git(clone, 'worktree', 'add', '-b', 'aside', worktree);
    git(worktree, 'commit', '--allow-empty', '--message=second');
    const second = git(worktree, 'rev-parse', 'HEAD');
    expect(second).not.toBe(head());
    expect([commitIn(worktree), commitIn(clone)]).toEqual([second, head()]);
  });

  it('has the commit that an archive was made of, and no commit in a copy without git', () => {
    const archive = join(folder, 'archive');
    mkdirSync(archive);
    execFileSync('tar', ['-xf', '-', '-C', archive], {
      input: execFileSync('git', ['archive', 'HEAD'], { cwd: clone, env: environment }),
    });
    expect(commitIn(archive)).toBe(head());
    rmSync(join(clone, '.git'), { recursive: true });
    expect(commitIn(clone)).toBeNull();
  });

  it('has the commit that ROME_COMMIT gives before any other, unless it is empty', () => {
    expect(readSoftware({ ROME_COMMIT: ' 0A1B2C3\n' }, clone).commit).toBe('0a1b2c3');
    expect(readSoftware({ ROME_COMMIT: '' }, clone).commit).toBe(head());
  });

  it.each(['v1.2.3', '0a1b2c', 'g123456', 'a'.repeat(65)])('refuses ROME_COMMIT=%s, and names it', (given) => {
    const read = (): unknown => readSoftware({ ROME_COMMIT: given }, clone);
    expect(read).toThrow(SoftwareSettingError);
    expect(read).toThrow(`ROME_COMMIT=${given} is wrong: it must be the commit`);
  });

  it('is this workspace unless another root is given', () => {
    const { version } = JSON.parse(readFileSync(join(workspaceRoot, 'package.json'), 'utf8')) as { version: string };
    expect(readSoftware({}).version).toBe(version);
  });
});
