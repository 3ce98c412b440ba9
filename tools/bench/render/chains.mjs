// Chains by every critère and contrainte.
import { titleOf } from '../parts/chains.mjs';
import { number, table } from './format.mjs';

const intro = `Each pair is asked by itself, warm; its least time of three counts, or its first where a pair's destination is asked
for the first time. The engine is asked without the lists of items. A contender that would take longer than a row lasts
answers fewer pairs: their number stands in brackets. Peers answer where their library can: NetworKit and scipy by Dijkstra,
igraph and networkx by Dijkstra and Yen, scipy the widest chain by bisection and a breadth-first search, and at most three steps
by sums of a dense matrix; by PAS a step weighs 1000 and its cost; métiers that are filtered out have no steps, save as a start. The
codes of eviter are those between the ends of the best chain by FORCE, filled up to three at random.`;

export function renderChains({ chains = [] }) {
  if (chains.length === 0) return '';
  return ['## Chains by every critère and contrainte', intro, chainsTable(chains)].join('\n\n');
}

/** p50 and p99 of each contender in milliseconds. */
export function chainsTable(rows) {
  const names = [...new Set(rows.flatMap(({ measured }) => measured.map(({ name }) => name)))];
  const lines = rows.map(({ question, wanted, queries, measured }) => [
    titleOf(question),
    wanted.join(' / '),
    ...names.map((name) =>
      cell(
        measured.find((each) => each.name === name),
        queries,
      ),
    ),
  ]);
  return table(['question', 'wanted', ...names], lines);
}

function cell(found, queries) {
  if (!found) return '';
  const { p50, p99, asked, differing } = found;
  if (asked === 0) return 'none in time';
  const times = `${number(p50)} / ${number(p99)}${asked < queries ? ` (${asked})` : ''}`;
  return differing === 0 ? times : `${times}, ${differing} differ`;
}
