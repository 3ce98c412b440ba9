import { join, resolve } from 'node:path';
import { isWholeCommit } from './commit-name';

/** The text of a file; undefined when there is no such file. */
export type TextReader = (path: string) => string | undefined;

/** Longest chain of names from HEAD to a commit: git itself follows no more. */
const mostNames = 5;

/**
 * The commit that a folder has checked out, read as git keeps it and without git: HEAD names a commit or a branch, whose
 * commit is in a file of its own or in packed-refs. The folder may be a worktree or a submodule, whose `.git` is a file.
 *
 * @returns null when the folder is not the root of a working tree, has no commit yet, or keeps its branches otherwise.
 */
export function checkedOutCommit(folder: string, read: TextReader): string | null {
  const own = ownDirectory(folder, read);
  const shared = resolve(own, read(join(own, 'commondir'))?.trim() ?? '.');
  const packed = read(join(shared, 'packed-refs'));
  const valueOf = (name: string): string | undefined =>
    read(join(own, name)) ?? read(join(shared, name)) ?? packedCommit(packed, name);
  let value = valueOf('HEAD')?.trim();
  for (let names = 0; names < mostNames && value !== undefined; names++) {
    const name = /^ref:\s*(\S+)$/.exec(value)?.[1];
    if (name === undefined) return isWholeCommit(value) ? value : null;
    value = valueOf(name)?.trim();
  }
  return null;
}

/** What belongs to this working tree alone: `.git`, or where the file of that name leads. */
function ownDirectory(folder: string, read: TextReader): string {
  const elsewhere = /^gitdir:\s*(.+)$/m.exec(read(join(folder, '.git')) ?? '')?.[1];
  return resolve(folder, elsewhere?.trim() ?? '.git');
}

function packedCommit(packed: string | undefined, name: string): string | undefined {
  return packed
    ?.split('\n')
    .map((line) => line.trim().split(' '))
    .find(([, packedName]) => packedName === name)?.[0];
}
