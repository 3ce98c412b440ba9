// What the soak prints: Markdown for docs/measurements.md.
import { number, table } from '../render/format.mjs';
import { questions } from './questions.mjs';

/** Errors that clients saw while Neo4j was up. */
export function errorsWhileUp(seen) {
  return seen.filter(({ state, outcome }) => state === 'up' && outcome !== 'answered');
}

export function renderSoak({ seconds, clients, restarts, load, seen, memory, outages }) {
  const up = seen.filter(({ state }) => state === 'up');
  const errors = errorsWhileUp(seen);
  return [
    `${seconds} s, ${clients} clients, ${seen.length} questions, Neo4j killed and started again ${restarts} times, load average ${load.toFixed(1)}.`,
    '',
    `While Neo4j was up: ${up.length} questions, **${errors.length} errors**${codesOf(errors)}.`,
    '',
    times(up),
    '',
    ...(restarts > 0 ? [outagesTable(outages), '', whileDown(seen), ''] : []),
    memoryTable(memory),
    '',
  ].join('\n');
}

function codesOf(errors) {
  const codes = new Map();
  for (const { name, outcome } of errors) codes.set(`${name} ${outcome}`, (codes.get(`${name} ${outcome}`) ?? 0) + 1);
  return codes.size === 0 ? '' : ` (${[...codes].map(([code, count]) => `${count} × ${code}`).join(', ')})`;
}

function times(up) {
  const empty = percentile(up, 'empty resolver', 0.5);
  return table(
    ['question, Neo4j up', 'asked', 'p50 ms', 'p99 ms', 'p50 / p50 of the empty resolver'],
    questions.map(({ name }) => {
      const p50 = percentile(up, name, 0.5);
      return [name, count(up, name), number(p50), number(percentile(up, name, 0.99)), number(p50 / empty)];
    }),
  );
}

function outagesTable(outages) {
  return table(
    ['Neo4j', 'killed at, s', 'started again after, s', 'the API ready again after, s'],
    outages.map(({ killedAt, startedAfter, readyAfter }, index) => [
      `outage ${index + 1}`,
      killedAt.toFixed(0),
      startedAfter.toFixed(1),
      readyAfter.toFixed(1),
    ]),
  );
}

function whileDown(seen) {
  const down = seen.filter(({ state }) => state === 'down');
  const outcomes = [...new Set(down.map(({ outcome }) => outcome))].sort();
  return table(
    ['question, Neo4j down or coming back', 'answered by', 'asked', ...outcomes, 'longest ms'],
    questions.map(({ name, engineOnly }) => {
      const asked = down.filter((each) => each.name === name);
      return [
        name,
        engineOnly ? 'the engine' : 'Neo4j',
        asked.length,
        ...outcomes.map((outcome) => asked.filter((each) => each.outcome === outcome).length),
        number(asked.reduce((longest, { milliseconds }) => Math.max(longest, milliseconds), 0)),
      ];
    }),
  );
}

/** The start warms up: what the last quarter holds is to be compared with the second. */
function memoryTable(memory) {
  const quarters = [0, 1, 2, 3].map((quarter) =>
    memory.slice(Math.floor((quarter * memory.length) / 4), Math.floor(((quarter + 1) * memory.length) / 4)),
  );
  const median = (samples, key) =>
    number(samples.map((sample) => sample[key]).sort((a, b) => a - b)[samples.length >> 1]);
  return table(
    ['memory of the API, MiB, medians', 'first quarter', 'second', 'third', 'last'],
    [
      ['resident', ...quarters.map((samples) => median(samples, 'resident'))],
      ['heap in use', ...quarters.map((samples) => median(samples, 'heap'))],
    ],
  );
}

function count(seen, name) {
  return seen.filter((each) => each.name === name).length;
}

function percentile(seen, name, share) {
  const sorted = seen
    .filter((each) => each.name === name)
    .map(({ milliseconds }) => milliseconds)
    .sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}
