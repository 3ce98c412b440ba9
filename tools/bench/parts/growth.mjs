// The engine beside NetworKit on more métiers: the nomenclature cloned, its law of item sharing kept.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from '../measure.mjs';
import { chainQueries, cloned, seededPairs, writeData } from '../nomenclature.mjs';
import { measureChains } from './chains.mjs';
import { nodeContender, pythonContender } from './rows.mjs';

/** What is asked of more métiers: all but filters, which have no meaning for clones. */
const isAskedOfClones = ({ niveau, contrainte }) => niveau === undefined && contrainte !== 'mask';

export async function measureGrowth({ source, folder, python, before, copies, seed, queries, rounds, seconds, say }) {
  say(`cloning the nomenclature ${copies} times …`);
  const data = join(folder, `growth-${copies}`);
  const clones = cloned(source, copies, seed);
  const { metiers, steps, law } = writeData(data, clones, 'SAVOIR', { stepsOnly: true });
  const contenders = [
    nodeContender('rome-graph', 'engine.mjs', ['whole', data]),
    pythonContender(python, 'NetworKit', data),
  ];
  try {
    for (const contender of contenders) {
      await contender.ready();
      say(`${contender.name} ready in ${contender.about.readySeconds.toFixed(2)} s`);
    }
    const path = await measure('path', seededPairs(metiers.length, queries, seed), contenders, rounds, say);
    const [engine, peer] = contenders.map(({ about }) => about);
    for (const contender of contenders) contender.stop();
    const asked = chainQueries(clones, 'SAVOIR', queries, seed);
    const chains = await measureChains({
      data,
      queries: asked,
      python,
      before,
      keep: isAskedOfClones,
      only: ['NetworKit'],
      seconds,
      say,
    });
    return { copies, metiers: metiers.length, steps, law, engine, peer, measured: path.measured, chains };
  } finally {
    for (const contender of contenders) contender.stop();
    rmSync(data, { recursive: true });
  }
}
