// `npm run notebook`: runs notebooks/mobilites.ipynb on the API of ROME_GRAPHQL_URL (that of `npm start` by default) and writes its
// figures to docs/images, or to the folder of ROME_FIGURES.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { makePython } from '../python/environment.mjs';
import { workspaceRoot } from '../scripts/prepare.mjs';

const python = makePython(join(workspaceRoot, 'tools/python/notebook.requirements.txt'));
const figures = resolve(process.env.ROME_FIGURES ?? join(workspaceRoot, 'docs/images'));
const program = join(workspaceRoot, 'tools/notebook/execute.py');
const { status } = spawnSync(python, [program, join(workspaceRoot, 'notebooks/mobilites.ipynb')], {
  env: { ...process.env, ROME_FIGURES: figures },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
