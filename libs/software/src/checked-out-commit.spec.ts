import { checkedOutCommit } from './checked-out-commit';

const first = '1'.repeat(40);
const second = '2'.repeat(40);

/** The commit of /project, where there are these files and no others. */
const commitAmong = (files: Readonly<Record<string, string>>): string | null =>
  checkedOutCommit('/project', (path) => files[path]);

describe('the commit that a folder has checked out', () => {
  it('is the one that HEAD names', () => {
    expect(commitAmong({ '/project/.git/HEAD': `${first}\n` })).toBe(first);
  });

  it('is that of the branch that HEAD names', () => {
    const files = { '/project/.git/HEAD': 'ref: refs/heads/a/b\n', '/project/.git/refs/heads/a/b': `${first}\n` };
    expect(commitAmong(files)).toBe(first);
  });

  const packed = [
    '# pack-refs with: peeled fully-peeled sorted ',
    `${second} refs/heads/main-2`,
    `${first} refs/heads/main`,
    `${second} refs/tags/v1`,
    `^${second}`,
    '',
  ].join('\n');

  it('is that of a packed branch, and of no other whose name begins alike', () => {
    const files = { '/project/.git/HEAD': 'ref: refs/heads/main\n', '/project/.git/packed-refs': packed };
    expect(commitAmong(files)).toBe(first);
  });

  it('is that of the file of the branch where it is packed too, for that one is newer', () => {
    const files = {
      '/project/.git/HEAD': 'ref: refs/heads/main\n',
      '/project/.git/packed-refs': packed,
      '/project/.git/refs/heads/main': `${second}\n`,
    };
    expect(commitAmong(files)).toBe(second);
  });

  it.each([
    ['in a worktree', 'gitdir: /clone/.git/worktrees/project\n'],
    ['in a worktree that is told by a relative path', 'gitdir: ../clone/.git/worktrees/project\n'],
  ])('is its own %s, by the branches of the clone', (_where, pointer) => {
    const files = {
      '/project/.git': pointer,
      '/clone/.git/worktrees/project/HEAD': 'ref: refs/heads/aside\n',
      '/clone/.git/worktrees/project/commondir': '../..\n',
      '/clone/.git/HEAD': 'ref: refs/heads/main\n',
      '/clone/.git/refs/heads/main': `${second}\n`,
      '/clone/.git/refs/heads/aside': `${first}\n`,
    };
    expect(commitAmong(files)).toBe(first);
  });

  it('is its own in a submodule', () => {
    const files = {
      '/project/.git': 'gitdir: ../.git/modules/project\n',
      '/.git/HEAD': `${second}\n`,
      '/.git/modules/project/HEAD': `${first}\n`,
    };
    expect(commitAmong(files)).toBe(first);
  });

  it('is named by SHA-256 in a repository of that kind', () => {
    expect(commitAmong({ '/project/.git/HEAD': 'ab'.repeat(32) })).toBe('ab'.repeat(32));
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['there is no git', {}],
    ['git is that of a folder above', { '/.git/HEAD': first }],
    ['there is no commit yet', { '/project/.git/HEAD': 'ref: refs/heads/main\n' }],
    ['branches are kept otherwise', { '/project/.git/HEAD': 'ref: refs/heads/.invalid\n' }],
    ['HEAD is no commit', { '/project/.git/HEAD': 'abcdef1\n' }],
    [
      'names lead in a circle',
      { '/project/.git/HEAD': 'ref: refs/heads/a\n', '/project/.git/refs/heads/a': 'ref: refs/heads/a\n' },
    ],
  ])('is not known when %s', (_when, files) => {
    expect(commitAmong(files)).toBeNull();
  });
});
