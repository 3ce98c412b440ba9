// The engine beside NetworKit on more métiers: the nomenclature cloned, its law of item sharing kept.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from '../measure.mjs';
import { cloned, seededPairs, writeData } from '../nomenclature.mjs';
import { nodeContender, pythonContender } from './rows.mjs';

export async function measureGrowth({ source, folder, python, copies, seed, queries, rounds, say }) {
  say(`cloning the nomenclature ${copies} times …`);
  const data = join(folder, `growth-${copies}`);
  const { metiers, steps, law } = writeData(data, cloned(source, copies, seed), 'SAVOIR', { stepsOnly: true });
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
    return { copies, metiers: metiers.length, steps, law, engine, peer, measured: path.measured };
  } finally {
    for (const contender of contenders) contender.stop();
    rmSync(data, { recursive: true });
  }
}
