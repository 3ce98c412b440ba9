import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest folder above this code, or else above the current folder, that holds a file or folder of this path. */
export function nearestFolderWith(path: string): string | undefined {
  return [__dirname, process.cwd()].map((from) => climb(from, path)).find((folder) => folder !== undefined);
}

function climb(from: string, path: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, path))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}
