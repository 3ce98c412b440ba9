// Loading, starting and answering over HTTP.
import { emptyFor } from './aims.mjs';
import { number, spread, table } from './format.mjs';

export function renderLoad(load) {
  if (!load) return '';
  const { rounds, rowCount, steps, ours, transaction, copy } = load;
  const bound = 4 * copy.median + transaction.median;
  return [
    '## Loading',
    `v460 into an empty, warm Neo4j: ${rowCount} nodes and relationships with all their properties, ${rounds} rounds in turn. The loader
runs in a process of its own and reads, checks, links, computes PROCHE and the aires, compares with what is stored, and
writes. The bare transaction is what ACID costs here: the same rows and statements, prepared beforehand, in one transaction,
from the first statement to the commit. LadybugDB copies the same nodes and links from CSV files written for it into a new
database on disk: it neither reads the official files nor checks them.`,
    table(
      ['', 'seconds', 'of the loader'],
      [
        ['rome-graph, the loader', spread(ours), ''],
        ['Neo4j, the bare transaction', spread(transaction), `${number(transaction.median / ours.median)}×`],
        ['LadybugDB, COPY', spread(copy), `${number(copy.median / ours.median)}×`],
        ['4 × COPY + the transaction', number(bound), `${number(bound / ours.median)}×`],
      ],
    ),
    `Steps of the last load, in seconds: ${Object.entries(steps)
      .map(([step, value]) => `${step} ${value}`)
      .join(', ')}.`,
  ].join('\n\n');
}

export function renderStart(start) {
  if (!start) return '';
  const { rounds, loading, answer, engine, read, built } = start;
  return [
    '## Start to first answer',
    `\`npm start\` with everything installed and the release loaded, ${rounds} times, from the command to an answered path, through
the start of Neo4j; and the engine, from its connection to Neo4j until it answers. The first start, into an empty store,
took ${number(loading)} s.`,
    table(
      ['', 'seconds'],
      [
        ['first answer', spread(answer)],
        ['engine ready after connecting', spread(engine)],
        ['of which reading the release from Neo4j', spread(read)],
        ['of which building', spread(built)],
      ],
    ),
  ].join('\n\n');
}

export function renderHttp(http) {
  if (!http) return '';
  const ofEmpty = (quantile, { connections, name, [quantile]: own }) => {
    const same = http.measured.filter((each) => each.connections === connections);
    const { [quantile]: empty } = same.find((each) => each.name === emptyFor(name)) ?? same[0];
    return `${number(own.median / empty.median)}×`;
  };
  const lines = http.measured.map((measured) => [
    measured.connections,
    measured.name,
    spread(measured.p50),
    ofEmpty('p50', measured),
    spread(measured.p99),
    ofEmpty('p99', measured),
    measured.cpu ? number(measured.cpu.median) : '',
    Math.round(measured.perSecond.median),
  ]);
  return [
    '## Over HTTP',
    `The API in one process, the clients (autocannon, keep-alive, each asking again once answered) in another, on the same
machine; ${http.rounds} rounds of ${http.seconds} s, the questions in turn; load average ${http.load.toFixed(1)}. The empty resolver is a field
without arguments beside the others on the same server: it goes through HTTP, limits, validation, context and Nest, and
answers true. A path is asked with two codes as variables, and answered with its sums and every step, from 100 pairs; searches are
150 phrases of people, suggestions the first 3 to 12 letters of labels. Each question is asked by a hundred bodies in turn: answers
that the release's memory alone makes are remembered and given again, as they are to people who ask alike; the same \`executed\` are made anew
each time, and compared with an empty resolver that is. All answers are compared with what is known beforehand. The
CPU is that of the API for one answer, which others on the machine change least.`,
    table(['clients', 'question', 'p50, ms', 'of empty', 'p99, ms', 'of empty', 'CPU, µs', 'a second'], lines),
  ].join('\n\n');
}
