// Writes the workbooks that go beside the newer release of apps/loader/sample, byte for byte the same whenever it runs.
// A test proves that the committed ones are what this writes.
// Usage: node tools/sample/build.mjs [folder]     apps/loader/sample/documents by default
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sampleWorkbooks } from './sample-workbooks.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const folder = resolve(process.argv[2] ?? join(root, 'apps/loader/sample/documents'));

mkdirSync(folder, { recursive: true });
const workbooks = await sampleWorkbooks();
for (const { name, bytes } of workbooks) writeFileSync(join(folder, name), bytes);
process.stdout.write(`${workbooks.length} workbooks written to ${folder}\n`);
