// Virtual environments of the Python tools that check or outrun ours, one for each list of requirements, in
// node_modules/.cache. As a command it prints the executable:
//
//   node tools/python/environment.mjs tools/bench/peers/bench.requirements.txt
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { workspaceRoot } from '../scripts/prepare.mjs';

/** Makes the environment of a list of requirements unless it is there as the list has it; the executable. */
export function makePython(requirements) {
  const environment = join(workspaceRoot, 'node_modules/.cache/python', basename(requirements, '.requirements.txt'));
  const executable = join(environment, 'bin/python');
  const installed = join(environment, 'installed.requirements.txt');
  const wanted = readFileSync(requirements, 'utf8');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return executable;
  run('python3', '-m', 'venv', environment);
  run(executable, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements);
  writeFileSync(installed, wanted);
  return executable;
}

function run(command, ...args) {
  try {
    execFileSync(command, args, { stdio: ['ignore', 2, 2] });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    throw new Error(`${command} is not there: Python 3.11 or later, with venv, is needed.`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [requirements] = process.argv.slice(2);
  process.stdout.write(`${makePython(resolve(requirements))}\n`);
}
