// The aims of the issue, as ratios within one run, and what is known of those that are missed.
import { executedName } from '../http/questions.mjs';
import { number, table } from './format.mjs';
import { growthRatio } from './growth.mjs';
import { missed } from './missed.mjs';

export function aimsOf(report) {
  return [...rowAims(report.rows), ...growthAims(report.growth), ...httpAims(report.http), ...loadAims(report)];
}

export function renderAims(report) {
  const aims = aimsOf(report);
  if (aims.length === 0) return '';
  const rows = aims.map(({ what, wanted, found, met }) => [what, wanted, found, met ? 'met' : 'missed']);
  const reasons = aims
    .filter(({ met, key }) => !met && missed[key])
    .map(({ key, what }) => `**${what}.** ${missed[key]}`);
  return ['## Aims', table(['aim', 'wanted', 'found', ''], rows), ...reasons].join('\n\n');
}

function rowAims(rows) {
  const wanted = [
    ['path', 'rome-graph', 'NetworKit', 20, 'a path with the full answer, to NetworKit’s bare one'],
    ['macro_one', 'rome-graph', 'SQLite', 50, 'macro-compétences shared with one métier, to SQLite'],
    ['macro_all', 'rome-graph, served', 'scipy', 5, 'all pairs as served, to numpy'],
    ['macro_all', 'rome-graph', 'scipy', 5, 'all pairs counted and ranked anew, to numpy'],
    ['nearest', 'rome-graph', 'scipy', 50, 'the 10 nearest, to scipy'],
    ['gap', 'rome-graph', 'SQLite', 5, 'the gap of a pair, to SQLite'],
  ];
  return wanted.flatMap(([row, ours, peer, least, what]) => {
    const measured = rows.find((each) => each.row === row)?.measured ?? [];
    const [mine, theirs] = [ours, peer].map((name) => measured.find((each) => each.name === name)?.median);
    if (!mine || !theirs) return [];
    return [
      aim(
        row === 'path' ? row : `${row} ${ours}`,
        what,
        `≥ ${least}×`,
        `${number(theirs / mine)}×`,
        theirs / mine >= least,
      ),
    ];
  });
}

function growthAims(growth) {
  const found = growth.find(({ copies }) => copies === 16);
  if (!found) return [];
  const ratio = growthRatio(found.measured);
  return [aim('growth', 'a path at 16×, to NetworKit', '≥ 3×', `${number(ratio)}×`, ratio >= 3)];
}

/** What each question may take over HTTP: so many times what the empty resolver takes, or so many milliseconds. */
const httpWanted = [
  ['passerelles', 1, 'p50', { times: 1.3 }],
  ['passerelles', 32, 'p99', { times: 3 }],
  ...['rechercher', 'completer', 'parcourirMetiers with facettes', 'ficheMetier whole'].flatMap((name) => [
    [name, 1, 'p50', { ms: 3 }],
    [name, 32, 'p50', { times: 4 }],
    [name, 32, 'p99', { times: 4 }],
    [executedName(name), 32, 'p50', { times: 4 }],
    [executedName(name), 32, 'p99', { times: 4 }],
  ]),
  ['completer', 32, 'p99', { ms: 5 }],
  ['REST metier/{code}', 1, 'p50', { times: 3 }],
  ['REST competence, all of them', 1, 'p50', { ms: 300 }],
];

/** What is executed is compared with an empty resolver that is. */
export function emptyFor(name) {
  const empty = 'empty resolver';
  return name.endsWith(executedName('')) ? executedName(empty) : empty;
}

function httpAims(http) {
  if (!http) return [];
  const of = (connections, name, quantile) =>
    http.measured.find((each) => each.connections === connections && each.name === name)?.[quantile].median;
  return httpWanted.flatMap(([name, connections, quantile, { times, ms }]) => {
    const found = of(connections, name, quantile);
    if (found === undefined) return [];
    const key = `http ${quantile}${ms ? ' ms' : ''} ${name}`;
    const what = `${name} over HTTP, ${connections} client${connections > 1 ? 's' : ''}, ${quantile}`;
    if (ms) return [aim(key, what, `≤ ${ms} ms`, `${number(found)} ms`, found <= ms)];
    const ratio = found / of(connections, emptyFor(name), quantile);
    return [aim(key, `${what}, to an empty resolver`, `≤ ${times}×`, `${number(ratio)}×`, ratio <= times)];
  });
}

function loadAims({ load, start }) {
  const aims = [];
  if (load) {
    const most = 4 * load.copy.median + load.transaction.median;
    aims.push(
      aim(
        'load',
        'loading, to 4 times LadybugDB’s COPY and one ACID transaction',
        `≤ ${number(most)} s`,
        `${number(load.ours.median)} s`,
        load.ours.median <= most,
      ),
    );
  }
  if (start) {
    const { median } = start.engine;
    aims.push(aim('ready', 'engine ready after connecting', '≤ 3 s', `${number(median)} s`, median <= 3));
  }
  return aims;
}

function aim(key, what, wanted, found, met) {
  return { key, what, wanted, found, met };
}
