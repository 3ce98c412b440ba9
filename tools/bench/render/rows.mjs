// The questions, and who answered them how.
import { number, table } from './format.mjs';

const titles = {
  path: 'Best chain by FORCE',
  macro_one: 'Métiers that share ≥ 5 macro-compétences with one, ranked',
  macro_all: 'All pairs that share ≥ 5 macro-compétences: their number',
  nearest: 'The 10 nearest by couverture',
  gap: 'Gap of a pair: every item, held or missing',
  mobility: 'Official mobilités within 2 steps',
};

export function renderRows({ rows, about }) {
  if (rows.length === 0) return '';
  const how = Object.entries(about).map(([name, { how: text, readySeconds }]) => [name, text, number(readySeconds)]);
  return [
    '## Who answers, and how',
    'Ready: seconds from the data, in memory for the engine, in files for the peers, to the first question.',
    table(['contender', 'how', 'ready, s'], how),
    ...rows.flatMap(renderRow),
  ].join('\n\n');
}

function renderRow({ row, queries, measured }) {
  const [engine] = measured;
  const lines = measured.map(({ name, median, least, greatest, differing }) => [
    name,
    number(median),
    `${number(least)} – ${number(greatest)}`,
    name === engine.name ? '' : `${number(median / engine.median)}×`,
    differing === 0 ? 'same' : `${differing} of ${queries} differ`,
  ]);
  return [
    `## ${titles[row]}`,
    `${queries} ${queries === 1 ? 'query' : 'queries'} a round.`,
    table(['contender', 'ms a query', 'least – greatest', 'ratio', 'answers'], lines),
  ];
}
