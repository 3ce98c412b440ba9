// Loading v460 into an empty Neo4j, beside LadybugDB's COPY of the same nodes and links and the bare transaction.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../../scripts/prepare.mjs';
import { Contender } from '../contender.mjs';
import { environmentOf, load } from '../neo4j-server.mjs';
import { summary } from '../statistics.mjs';

const script = (name) => join(workspaceRoot, 'tools/bench/load', name);

/** On a Neo4j that has loaded before, and so has compiled its statements. */
export async function measureLoad({ server, sources, folder, python, rounds, say }) {
  const tables = join(folder, 'tables');
  mkdirSync(tables);
  const options = { stdio: ['ignore', 'ignore', 'inherit'] };
  execFileSync(process.execPath, [script('export-tables.mjs'), tables, ...sources], options);
  const bare = new Contender(
    'the bare transaction',
    process.execPath,
    [script('bare-write.mjs'), ...sources],
    environmentOf(server),
  );
  const copy = new Contender("LadybugDB's COPY", python, [script('ladybug_copy.py'), tables]);
  try {
    await Promise.all([bare.ready(), copy.ready()]);
    const seconds = { bare: [], copy: [], ours: [] };
    let steps;
    for (let round = 0; round < rounds; round++) {
      await server.clear();
      seconds.bare.push((await bare.request('write')).seconds);
      seconds.copy.push((await copy.request('copy')).seconds);
      await server.clear();
      const begin = performance.now();
      ({ seconds: steps } = load(server, sources));
      seconds.ours.push((performance.now() - begin) / 1000);
      say(
        `load: ${Object.entries(seconds)
          .map(([name, list]) => `${name} ${list.at(-1).toFixed(1)} s`)
          .join(', ')}`,
      );
    }
    const { rowCount } = JSON.parse(readFileSync(join(tables, 'tables.json'), 'utf8'));
    const [ours, transaction, ladybug] = [seconds.ours, seconds.bare, seconds.copy].map(summary);
    return { rounds, rowCount, steps, ours, transaction, copy: ladybug };
  } finally {
    bare.stop();
    copy.stop();
  }
}
