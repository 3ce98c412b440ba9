// The engine on a release made of blocks: node scale-engine.mjs <folder> <blocks> <seed>. The folder holds source.json, a release; what
// scipy checks is written into it: who holds what, the steps, and the costs of the chains asked for. Says what it took, as JSON.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { workspaceRoot } from '../../scripts/prepare.mjs';
import { blocksOf } from '../blocks.mjs';
import { seededPairs } from '../nomenclature.mjs';
import { quantiles } from '../statistics.mjs';

const require = createRequire(import.meta.url);
const { buildSkillGraph, finish } = require(join(workspaceRoot, 'libs/skill-graph/dist/index.js'));
const [folder, blocks, seed, asked] = process.argv.slice(2).map((text, index) => (index === 0 ? text : Number(text)));
const file = (name) => join(folder, name);

const { source, shared } = blocksOf(JSON.parse(readFileSync(file('source.json'), 'utf8')), blocks, seed);
const counts = { metiers: source.metiers.length, items: source.items.length, shared, links: source.links.length };
writeHeld(source);

const graph = cpuSeconds(() => buildSkillGraph(source));
source.links.length = 0;
source.items.length = 0;
const view = graph.result.view('SAVOIR');
const steps = cpuSeconds(() => finish(view.chains.finder()).steps.out);
writeSteps(steps.result);

const pairs = seededPairs(counts.metiers, asked, seed);
const codes = graph.result.metiers;
const questions = {};
for (const critere of ['FORCE', 'PAS']) {
  const [first, again] = [0, 1].map(() => pairs.map((pair) => askOne(critere, pair)));
  questions[critere] = { first: quantiles(first.map(({ ms }) => ms)), again: quantiles(again.map(({ ms }) => ms)) };
  writeFileSync(file(`${critere}.json`), JSON.stringify({ pairs, couts: first.map(({ cout }) => cout) }));
}
const { arrayBuffers, heapUsed } = process.memoryUsage();
process.stdout.write(
  `${JSON.stringify({
    ...counts,
    steps: steps.result.far.length,
    graphSeconds: graph.seconds,
    stepsSeconds: steps.seconds,
    arraysMebibytes: arrayBuffers / 2 ** 20,
    heapMebibytes: heapUsed / 2 ** 20,
    mostMebibytes: process.resourceUsage().maxRSS / 1024,
    questions,
  })}\n`,
);

/** The cost of the best chain, null where there is none, and the CPU time in milliseconds. */
function askOne(critere, [de, vers]) {
  const { result, seconds } = cpuSeconds(() => finish(view.passerelles(codes[de], codes[vers], { critere })));
  const [chain] = result.chains;
  return { cout: chain ? chain.cout : null, ms: 1000 * seconds };
}

function cpuSeconds(work) {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}

/** Who holds what, by the numbers of métiers in ascending code and of items as they come. */
function writeHeld({ metiers, items, links }) {
  const [metierNumber, itemNumber] = [[...metiers].sort(), items.map(({ code }) => code)].map(
    (names) => new Map(names.map((name, index) => [name, index])),
  );
  writeFileSync(
    file('held.metier.bin'),
    Int32Array.from(links, ({ metier }) => metierNumber.get(metier)),
  );
  writeFileSync(
    file('held.item.bin'),
    Int32Array.from(links, ({ item }) => itemNumber.get(item)),
  );
}

function writeSteps({ start, far, cout }) {
  writeFileSync(file('steps.start.bin'), start);
  writeFileSync(file('steps.far.bin'), Int32Array.from(far));
  writeFileSync(file('steps.cout.bin'), cout);
}
