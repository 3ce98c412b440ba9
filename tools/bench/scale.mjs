// `npm run verify -- scale`: the engine on 64 times the métiers of v460, in blocks that share 10 % of their items: what it takes, and
// whether 100 chains by each of two critères cost what scipy finds, and the steps of some métiers are what numpy makes of the items.
//
//   npm run verify -- scale                             64 blocks, some 4 GiB of memory
//   node tools/bench/scale.mjs --blocks 8 --asked 20    fewer
//   node tools/bench/scale.mjs --write                  writes docs/scale.json, of which docs/scale.md tells
//
// Prints JSON, and fails when an answer differs or the engine has taken more memory than it may.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makePython } from '../python/environment.mjs';
import { compile, installPackages, workspaceRoot } from '../scripts/prepare.mjs';

const { values } = parseArgs({
  options: {
    blocks: { type: 'string', default: '64' },
    asked: { type: 'string', default: '100' },
    seed: { type: 'string', default: '460' },
    write: { type: 'boolean', default: false },
    releases: { type: 'string', default: process.env.ROME_RELEASES ?? join(workspaceRoot, '../shared/rome') },
  },
});
/** Most memory that the engine may take at any moment, and how many métiers' steps are made again. */
const [mostMebibytes, rows] = [5 * 1024, 50];

installPackages();
compile();
const peers = join(workspaceRoot, 'tools/bench/peers');
const folder = mkdtempSync(join(tmpdir(), 'rome-graph-scale-'));
try {
  const { readRelease } = await import('./nomenclature.mjs');
  const sources = ['RefRomeCsv-v460.zip', 'arborescence-competences-v460-reconstruite.zip'];
  const { source } = await readRelease(sources.map((name) => join(values.releases, name)));
  writeFileSync(join(folder, 'source.json'), JSON.stringify(source));
  const { blocks, seed, asked } = values;
  const heap = `--max-old-space-size=${mostMebibytes}`;
  const engine = run(process.execPath, [heap, join(peers, 'scale-engine.mjs'), folder, blocks, seed, asked]);
  const python = makePython(join(peers, 'bench.requirements.txt'));
  const checked = run(python, [join(peers, 'scale_check.py'), folder, String(rows)]);
  const machine = {
    date: new Date().toISOString().slice(0, 10),
    processor: cpus()[0]?.model.trim(),
    load: loadavg()[0],
  };
  const told = `${JSON.stringify({ machine, blocks: Number(blocks), engine, checked }, null, 2)}\n`;
  process.stdout.write(told);
  if (values.write) writeFileSync(join(workspaceRoot, 'docs/scale.json'), told);
  const differ = checked.rows + checked.FORCE.differ + checked.PAS.differ;
  process.exitCode = differ > 0 || engine.mostMebibytes > mostMebibytes ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(command, args) {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}.`);
  return JSON.parse(stdout);
}
