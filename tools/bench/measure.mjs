// One row: answers compared first, then rounds, the contenders in turn.
import { summary } from './statistics.mjs';

/** Each contender warms up so long, and repeats the queries of a round for about so long, in milliseconds. */
const [warmUpMs, roundMs, repeatMost] = [600, 60, 1_000];

export async function measure(row, queries, contenders, rounds, say) {
  const able = contenders.filter(({ about }) => about.rows.includes(row));
  const [times, cpuTimes] = [0, 1].map(() => new Map(able.map(({ name }) => [name, []])));
  const repeats = new Map();
  const parity = {};
  let expected;
  for (const contender of able) {
    // The answers are compared with those of the engine, which comes first.
    const { results } = await contender.ask(row, queries, 1, true);
    expected ??= results;
    parity[contender.name] = differing(expected, results);
    repeats.set(contender, await warmUp(contender, row, queries));
  }
  for (let round = 0; round < rounds; round++) {
    for (const contender of able) {
      const { ms, cpuMs } = await contender.ask(row, queries, repeats.get(contender));
      times.get(contender.name).push(ms);
      cpuTimes.get(contender.name).push(cpuMs);
    }
  }
  const measured = able.map(({ name }) => ({
    name,
    ...summary(times.get(name)),
    cpu: summary(cpuTimes.get(name)),
    differing: parity[name],
  }));
  const told = measured.map(
    ({ name, median, differing: count }) => `${name} ${median.toPrecision(3)} ms${count ? ` (${count} differ)` : ''}`,
  );
  say(`${row}: ${told.join(', ')}`);
  return { row, queries: queries.length, measured };
}

/** How often its queries fill a round. */
async function warmUp(contender, row, queries) {
  const repeatsOf = ({ ms }, length) => Math.min(repeatMost, Math.max(1, Math.round(length / (ms * queries.length))));
  const cold = await contender.ask(row, queries, 1);
  const warm = await contender.ask(row, queries, repeatsOf(cold, warmUpMs));
  return repeatsOf(warm, roundMs);
}

/** How many of the answers differ from the engine's; numbers may by 2e-6, since each is rounded to 6 decimals. */
function differing(expected, results) {
  return results.filter((result, index) => !same(result, expected[index])).length;
}

/** Are two answers the same? Numbers may differ by 2e-6. */
export function same(a, b) {
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((value, index) => same(value, b[index]));
  return typeof a === 'number' ? Math.abs(a - b) <= 2e-6 : a === b;
}
