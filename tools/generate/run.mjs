// Rewrites every generated file of the workspace, and removes those that nothing makes any more.
//
//   node tools/generate/run.mjs                    writes the files
//   node tools/generate/run.mjs --check [folder…]  names those that are not current, and ends with 1 if any: of this
//                                                  workspace, or of folders that are copies of it
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { compile, workspaceRoot } from '../scripts/prepare.mjs';

compile();
const { generatedFiles, noticePattern } = await import('./generated-files.mjs');
const { leftOvers } = await import('./left-overs.mjs');
const listed = new Set(generatedFiles.map(({ path }) => path));
const [option, ...folders] = process.argv.slice(2);

if (option === '--check') await check(folders.length > 0 ? folders.map((folder) => resolve(folder)) : [workspaceRoot]);
else await write();

async function write() {
  for (const { path, make } of generatedFiles) {
    const file = join(workspaceRoot, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await make());
  }
  for (const path of leftOvers(workspaceRoot, noticePattern, listed)) rmSync(join(workspaceRoot, path));
  process.stdout.write(`${generatedFiles.length} files generated\n`);
}

async function check(roots) {
  const findings = roots.flatMap((root) =>
    leftOvers(root, noticePattern, listed).map((path) => `${join(root, path)} is generated no more`),
  );
  for (const { path, make } of generatedFiles) {
    const content = Buffer.from(await make());
    const stale = roots.map((root) => join(root, path)).filter((file) => !isFileOf(file, content));
    findings.push(...stale.map((file) => `${file} is not current`));
  }
  for (const finding of findings) process.stderr.write(`${finding}: npm run generate\n`);
  process.exitCode = findings.length > 0 ? 1 : 0;
}

/** A file that is not there is not current either. */
function isFileOf(file, content) {
  try {
    return readFileSync(file).equals(content);
  } catch {
    return false;
  }
}
