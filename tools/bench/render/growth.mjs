// The engine on more métiers.
import { chainsTable } from './chains.mjs';
import { number, percent, spread, table } from './format.mjs';

/** CPU times where they were taken: others who use the machine do not lengthen them. */
const timesOf = ({ cpu, ...times }) => cpu ?? times;
const readySecondsOf = ({ readyCpuSeconds, readySeconds }) => readyCpuSeconds ?? readySeconds;

/** How many times as long as the engine its peer takes for a path. */
export function growthRatio([mine, theirs]) {
  return timesOf(theirs).median / timesOf(mine).median;
}

/** When, and on how busy a machine, sizes were measured that did not come with the rest. */
function renderApart(growth) {
  const told = growth.flatMap(({ copies, apart }) => (apart ? [`- ${copies}×: ${machineOf(apart)}`] : []));
  if (told.length === 0) return [];
  return [
    `Measured apart from the rest, by \`npm run bench -- --only growth --without-neo4j --keep\`, while others used the machine: readiness and
paths by FORCE are given in CPU time, which memory and caches that others use lengthen, too; the tables of chains are in elapsed
time, the least of three for the engine, one for its peer.`,
    told.join('\n'),
  ];
}

function machineOf({ date, minutes, processor, cores, load, loadAtEnd }) {
  return `${date}, ${Math.round(minutes)} minutes, ${processor}, ${cores} cores, load average ${load} at the start, ${loadAtEnd} at the end`;
}

export function renderGrowth({ growth, data, about }) {
  if (growth.length === 0) return '';
  const engine = about['rome-graph'];
  const lines = growth.map(({ copies, metiers, steps, engine: ours, peer, measured: [mine, theirs] }) => [
    `${copies}×`,
    metiers,
    steps,
    number(readySecondsOf(ours)),
    Math.round(ours.megabytes),
    number(readySecondsOf(peer)),
    spread(timesOf(mine)),
    spread(timesOf(theirs)),
    `${number(growthRatio([mine, theirs]))}×`,
    theirs.differing === 0 ? 'same' : `${theirs.differing} differ`,
  ]);
  const laws = [['1×', data.law], ...growth.map(({ copies, law }) => [`${copies}×`, law])];
  return [
    '## Growth',
    `The sets of items of v460 cloned. Every copy exchanges its items at random, from a fixed seed, among those that equally
many métiers hold: each item is held by as many times more métiers as there are copies, so by the same share of all of
them, and weighs the same; within a copy as many métiers share as before; two copies of one métier are different métiers.
What is kept, measured on the clones:`,
    table(
      [
        'size',
        'items',
        'items a métier',
        'an item is held by: median, 90 %, 99 %, most',
        'steps, of all ordered pairs',
      ],
      laws.map(([size, { items, itemsPerMetier, heldBy, stepsPerPair }]) => [
        size,
        items,
        number(itemsPerMetier),
        heldBy.map(percent).join(', '),
        percent(stepsPerPair),
      ]),
    ),
    ...renderApart(growth),
    `Best chains by FORCE, the engine with its lists of items. The first question to a métier makes its bounds, 8
bytes a métier and measure, by a pass over all métiers up to 4 096 of them, so at 1× alone; beyond, it stops after 512 métiers. A step of couverture ≥ 0.05 takes 38 bytes.`,
    table(
      [
        'size',
        'métiers',
        'steps',
        'engine ready, s',
        'engine, MiB',
        'NetworKit ready, s',
        'engine, ms',
        'NetworKit, ms',
        'ratio',
        'answers',
      ],
      lines,
    ),
    ...growth.flatMap(({ copies, chains = [] }) =>
      chains.length > 0 ? [`Chains at ${copies}×, p50 / p99 in ms as above:`, chainsTable(chains)] : [],
    ),
    ...(engine
      ? [
          `At 1× the engine is ready in ${number(engine.readySeconds)} s, and holds ${Math.round(engine.megabytes)} MiB.`,
        ]
      : []),
  ].join('\n\n');
}
