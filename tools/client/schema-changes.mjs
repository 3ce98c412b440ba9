// Says what the schema that is committed changes for clients, beside that of an earlier commit, and beside which; ends with 1
// when a change breaks clients and CHANGELOG.md does not name it, as `Query.ecart.niveau`, under "Breaks of the API" of the
// version at its top, which must be unreleased. It asks the clone alone, never the network: a clone without history has nothing
// to compare with, which it says.
//
//   node tools/client/schema-changes.mjs                                 beside where this work left main; on main, the commit before
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

function tryGit(...args) {
  try {
    return git(...args).trim();
  } catch {
    return undefined;
  }
}

/** Where this work left main, when it did and when the clone reaches so far; else the commit before. */
function defaultBase() {
  const head = tryGit('rev-parse', '--verify', 'HEAD');
  if (head === undefined) return undefined;
  for (const main of ['origin/main', 'main']) {
    const base = tryGit('merge-base', main, 'HEAD');
    if (base !== undefined && base !== head) return { commit: base, what: `where this work left ${main}` };
  }
  const before = tryGit('rev-parse', '--verify', 'HEAD^');
  return before === undefined ? undefined : { commit: before, what: 'the commit before' };
}

/** The schema to compare with, and what it is; undefined when there is none. */
function earlier(from) {
  if (from !== undefined && existsSync(from)) return { text: readFileSync(from, 'utf8'), what: from };
  const { commit, what } = from === undefined ? (defaultBase() ?? {}) : { commit: from, what: 'as asked' };
  if (commit === undefined) return undefined;
  const text = tryGit('show', `${commit}:${schemaFile}`);
  if (text !== undefined) return { text, what: `${tryGit('rev-parse', '--short', commit)}, ${what}` };
  if (from === undefined) return undefined;
  process.stderr.write(`${from} is no file, and no commit of this clone that holds ${schemaFile}\n`);
  return process.exit(2);
}

/** The breaks that a changelog announces; a version that is released can announce none any more. */
function announcedBreaks(changelog) {
  const [, top = ''] = readFileSync(changelog, 'utf8').split(/^## /m);
  if (!/^\S+, unreleased\n/.test(top)) return '';
  return top.split(/^### /m).find((part) => part.startsWith('Breaks of the API\n')) ?? '';
}

const [from, to, changelog = join(workspaceRoot, 'CHANGELOG.md')] = process.argv.slice(2);
const base = earlier(from);
if (base === undefined) {
  process.stdout.write(
    'Nothing is compared: this clone holds no earlier schema (git fetch --unshallow gets the history of a shallow one)\n',
  );
  process.exit(0);
}
const now = readFileSync(to ?? join(workspaceRoot, schemaFile), 'utf8');
const [before, after] = [base.text, now].map((text) => buildSchema(text));
const changes = await diff(before, after);
const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
const announced = announcedBreaks(changelog);
const silent = breaking.filter(({ path }) => !announced.includes(`\`${path}\``));
for (const { path, message } of silent)
  process.stderr.write(
    `breaks clients: ${message} (name \`${path}\` in CHANGELOG.md, under "Breaks of the API" of the unreleased version)\n`,
  );
process.stdout.write(
  `Beside ${base.what}: ${changes.length} changes, ${breaking.length} of them breaking, ${silent.length} not announced\n`,
);
process.exitCode = silent.length > 0 ? 1 : 0;
