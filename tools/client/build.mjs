// Before npm packs libs/client: compiles it, as CommonJS and as ESM, for a fresh clone has no code to pack. What it says goes to the standard error:
// the other output is that of npm, which names the archive.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { workspaceRoot } from '../scripts/prepare.mjs';

/** The compiler leaves the names of sources in declarations: older ones of those who install the client look for modules alone. */
function nameModules(folder) {
  for (const name of readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.d.ts'))) {
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/(from '\.{1,2}\/[^']+)\.ts'/g, "$1.js'"));
  }
}

function compiler() {
  try {
    return createRequire(import.meta.url).resolve('typescript/bin/tsc');
  } catch {
    process.stderr.write(`The packages that compile the client are missing: run npm ci in ${workspaceRoot} first.\n`);
    process.exit(1);
  }
}

try {
  const both = ['tsconfig.lib.json', 'tsconfig.esm.json'].map((file) => join(workspaceRoot, 'libs/client', file));
  execFileSync(process.execPath, [compiler(), '--build', ...both], { stdio: ['ignore', 2, 2] });
  for (const folder of ['dist', 'esm']) nameModules(join(workspaceRoot, 'libs/client', folder));
} catch (error) {
  process.exit(error.status ?? 1);
}
