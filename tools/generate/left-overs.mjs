import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';

const skipped = new Set(['node_modules', 'dist', 'esm', 'target', 'coverage']);
const noticeBytes = 300;

/** The files under a folder that begin with a notice and are not in the list, by their paths from it, with `/`. */
export function leftOvers(root, notice, expected) {
  return filesUnder(root, '').filter((path) => !expected.has(path) && notice.test(beginningOf(join(root, path))));
}

function filesUnder(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isFile()) return [path];
    return entry.isDirectory() && !entry.name.startsWith('.') && !skipped.has(entry.name) ? filesUnder(root, path) : [];
  });
}

function beginningOf(path) {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(noticeBytes);
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, noticeBytes, 0));
  } finally {
    closeSync(file);
  }
}
