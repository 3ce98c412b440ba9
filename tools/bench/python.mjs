// The virtual environment of the Python peers, in node_modules/.cache.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../scripts/prepare.mjs';

/** Makes it, or brings it up to date; the executable. */
export function makePython() {
  const environment = join(workspaceRoot, 'node_modules/.cache/bench-python');
  const executable = join(environment, 'bin/python');
  const run = (command, ...args) => execFileSync(command, args, { stdio: ['ignore', 2, 2] });
  if (!existsSync(executable)) run('python3', '-m', 'venv', environment);
  const requirements = join(workspaceRoot, 'tools/bench/peers/requirements.txt');
  run(executable, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements);
  return executable;
}
