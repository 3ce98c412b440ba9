import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, resolve } from 'node:path';
import type { OnProgress } from '../progress';
import { EmbeddedServerError } from '../embedded.errors';

const ownerOnly = 0o700;
const sticky = 0o1000;

/**
 * Creates a folder that only its owner may enter, or repairs the mode of one that exists.
 *
 * @throws {EmbeddedServerError} when it cannot be made private, or must not be (a home folder, a shared one).
 */
export function ensurePrivateFolder(folder: string, onProgress?: OnProgress): void {
  createFolder(folder);
  if (process.platform === 'win32') return;
  const { mode, uid } = statSync(folder);
  if ((mode & 0o077) === 0) return;
  if (isShared(folder, mode) || uid !== process.getuid?.()) {
    throw new EmbeddedServerError(
      `${folder} can be entered by other users and is not rome-graph's alone, so that the database's password would not be ` +
        'safe in it. Give ROME_HOME a folder of its own, which is created when it does not exist.',
    );
  }
  chmodSync(folder, ownerOnly);
  onProgress?.({ step: 'home', message: `${folder} could be entered by other users: closed to them (mode 700).` });
}

function createFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: ownerOnly });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new EmbeddedServerError(
      `The folder ${folder} cannot be created (${code}). Give a folder that can be written in ROME_HOME.`,
    );
  }
}

/** /tmp and its like, a user's home, the root of a file system: closing them would harm others. */
function isShared(folder: string, mode: number): boolean {
  const path = resolve(folder);
  return (mode & sticky) !== 0 || path === resolve(homedir()) || path === dirname(path);
}
