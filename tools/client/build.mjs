// Before npm packs libs/client: compiles it, for a fresh clone has no code to pack. What it says goes to the standard error:
// the other output is that of npm, which names the archive.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { workspaceRoot } from '../scripts/prepare.mjs';

function compiler() {
  try {
    return createRequire(import.meta.url).resolve('typescript/bin/tsc');
  } catch {
    process.stderr.write(`The packages that compile the client are missing: run npm ci in ${workspaceRoot} first.\n`);
    process.exit(1);
  }
}

try {
  execFileSync(process.execPath, [compiler(), '--build', join(workspaceRoot, 'libs/client/tsconfig.lib.json')], {
    stdio: ['ignore', 2, 2],
  });
} catch (error) {
  process.exit(error.status ?? 1);
}
