// The engine on more métiers.
import { chainsTable } from './chains.mjs';
import { number, percent, spread, table } from './format.mjs';

export function renderGrowth({ growth, data, about }) {
  if (growth.length === 0) return '';
  const engine = about['rome-graph'];
  const lines = growth.map(({ copies, metiers, steps, engine: ours, peer, measured: [mine, theirs] }) => [
    `${copies}×`,
    metiers,
    steps,
    number(ours.readySeconds),
    Math.round(ours.megabytes),
    number(peer.readySeconds),
    spread(mine),
    spread(theirs),
    `${number(theirs.median / mine.median)}×`,
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
