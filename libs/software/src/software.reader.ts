import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkedOutCommit } from './checked-out-commit';
import { isCommit, isWholeCommit } from './commit-name';
import type { Software } from './software';
import { SoftwareSettingError } from './software-setting.error';

type Environment = Readonly<Record<string, string | undefined>>;

/** The root of the workspace, from src/ and from dist/ alike. */
const workspace = join(__dirname, '..', '..', '..');

/** Where `git archive`, and with it the archives that hosts of repositories make, writes the commit. */
const archivedCommit = '.archived-commit';

/**
 * Version and commit of the software that runs: the version of the root's package.json; the commit that ROME_COMMIT gives
 * (an image has no git), else the one checked out, else the one that an archive of the repository was made of. Read some
 * small files: a process asks once, when it starts, and so says what it runs even after another commit is checked out.
 *
 * @throws {SoftwareSettingError} when ROME_COMMIT is set to what names no commit.
 */
export function readSoftware(env: Environment = process.env, root = workspace): Software {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return { version, commit: givenCommit(env) ?? checkedOutCommit(root, readText) ?? commitOfArchive(root) };
}

function givenCommit({ ROME_COMMIT: given }: Environment): string | null {
  const commit = given?.trim().toLowerCase();
  if (!commit) return null;
  if (isCommit(commit)) return commit;
  throw new SoftwareSettingError(
    `ROME_COMMIT=${given} is wrong: it must be the commit that the software was built from, as git rev-parse HEAD prints it; leave it empty when it is not known.`,
  );
}

/** In a working tree the file holds what git is to replace. */
function commitOfArchive(root: string): string | null {
  const commit = readText(join(root, archivedCommit))?.trim();
  return commit !== undefined && isWholeCommit(commit) ? commit : null;
}

/** The text of a file; undefined for what is no file, or may not be read: a version is told all the same. */
function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
