// Says what the schema that is committed changes for clients, beside that of the commit it comes from; ends with 1 when a
// change breaks clients and CHANGELOG.md does not name it, as `Query.ecart.niveau`, under "Breaks of the API" of the version
// at its top, which must be unreleased.
//
//   node tools/client/schema-changes.mjs                                 beside the branch main, or the commit before
//   node tools/client/schema-changes.mjs <commit>                        beside another commit
//   node tools/client/schema-changes.mjs <file> <file> [<changelog>]     from one file to another
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const workspaceRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const schemaFile = 'apps/api/schema.graphql';

function git(...args) {
  return execFileSync('git', args, {
    cwd: workspaceRoot,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The commit that this work began from: where it left main; on main itself, the commit before. */
function defaultBase() {
  const head = git('rev-parse', 'HEAD').trim();
  for (const main of ['origin/main', 'main']) {
    try {
      const base = git('merge-base', main, 'HEAD').trim();
      if (base !== head) return base;
    } catch {
      // No such branch in this clone.
    }
  }
  return 'HEAD^';
}

function schemas(from, to) {
  const now = readFileSync(to ?? join(workspaceRoot, schemaFile), 'utf8');
  if (from !== undefined && existsSync(from)) return [readFileSync(from, 'utf8'), now];
  if (from === undefined && isFirstCommit()) return [now, now];
  return [git('show', `${from ?? defaultBase()}:${schemaFile}`), now];
}

/** Whether the clone has no commit before: a shallow one shows nothing to compare with. */
function isFirstCommit() {
  const first = git('rev-list', '--count', '--max-count=2', 'HEAD').trim() === '1';
  if (first) process.stderr.write('this clone has one commit only: there is no schema before to compare with\n');
  return first;
}

/** The breaks that a changelog announces; a version that is released can announce none any more. */
function announcedBreaks(changelog) {
  const [, top = ''] = readFileSync(changelog, 'utf8').split(/^## /m);
  if (!/^\S+, unreleased\n/.test(top)) return '';
  return top.split(/^### /m).find((part) => part.startsWith('Breaks of the API\n')) ?? '';
}

const [from, to, changelog = join(workspaceRoot, 'CHANGELOG.md')] = process.argv.slice(2);
const [before, after] = schemas(from, to).map((text) => buildSchema(text));
const changes = await diff(before, after);
const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
const announced = announcedBreaks(changelog);
const silent = breaking.filter(({ path }) => !announced.includes(`\`${path}\``));
for (const { path, message } of silent)
  process.stderr.write(
    `breaks clients: ${message} (name \`${path}\` in CHANGELOG.md, under "Breaks of the API" of the unreleased version)\n`,
  );
process.stdout.write(
  `${changes.length} changes, ${breaking.length} of them breaking, ${silent.length} not announced\n`,
);
process.exitCode = silent.length > 0 ? 1 : 0;
