// Rewrites every file that the declaration of the graph (libs/domain) determines, and removes the ones it no longer does.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const workspaceRoot = join(dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(import.meta.url);

execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '--build', 'libs/domain/tsconfig.lib.json'], {
  cwd: workspaceRoot,
  stdio: 'inherit',
});
const { generatedFiles, generatedFolders } = require(join(workspaceRoot, 'libs/domain/dist/index.js'));

const files = generatedFiles();
const expected = new Set(files.map(({ path }) => path));
for (const { path, content } of files) {
  mkdirSync(dirname(join(workspaceRoot, path)), { recursive: true });
  writeFileSync(join(workspaceRoot, path), content);
}
for (const folder of generatedFolders) {
  for (const file of readdirSync(join(workspaceRoot, folder))) {
    if (!expected.has(`${folder}/${file}`)) rmSync(join(workspaceRoot, folder, file));
  }
}
process.stdout.write(`${files.length} files generated\n`);
