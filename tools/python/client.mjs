// Makes clients/python of the schema and of the documents of libs/client, and builds its wheel in clients/python/dist.
//
//   node tools/python/client.mjs     prints the path of the wheel
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workspaceRoot } from '../scripts/prepare.mjs';
import { makePython } from './environment.mjs';

const folder = join(workspaceRoot, 'clients/python');
const python = makePython(join(workspaceRoot, 'tools/python/client.requirements.txt'));
const run = (command, ...args) => execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 2] });

for (const made of ['dist', 'src/rome_graph/generated']) rmSync(join(folder, made), { recursive: true, force: true });
run(join(dirname(python), 'ariadne-codegen'));
run(
  python,
  '-m',
  'pip',
  'wheel',
  '--quiet',
  '--disable-pip-version-check',
  '--no-deps',
  '--no-build-isolation',
  '-w',
  'dist',
  '.',
);
process.stdout.write(`${join(folder, 'dist', readdirSync(join(folder, 'dist'))[0])}\n`);
