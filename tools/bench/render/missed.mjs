// Why an aim is missed, when it is: shown beside it. Profiles are those of `node --cpu-prof`, or the same in steps of their
// own, of the process that answers.
import { table } from './format.mjs';

export const missed = {
  'macro_one rome-graph': `An answer is some 280 métiers, each with its count, its summed weight and its way to the items shared,
ranked. Time by a loop over 300 métiers of v460, each part alone:

${table(
  ['part', 'µs'],
  [
    ['adding up counts and weights from who holds what', '7.5'],
    ['ranking by count, weight and code', '19'],
    ['making 280 results', '10 – 14'],
  ],
)}

The additions alone would meet the aim; ranking and results cost more than they do. The API shows at most 200 results, and 50
unless asked for more: that takes two thirds of the time.`,
  'macro_all rome-graph': `Counted anew, the engine ranks a million pairs for every minimum at once, numpy only counts those of one
by a product on all cores. Of the engine's time 47 % add up and list what every pair shares, 30 % group the pairs by count, 7 %
are memory. The API does this once per release, at its start: as served, the same question reads the ranking.`,
  path: `Of the time of a full answer, about 0.5 µs follow the chain through costs known from an earlier question, 2 – 3 µs compare the
items of its 2.3 steps on average, and 3.5 µs make the 91 items of its lists; what is left is the call itself. The search that
answers while costs are not known yet takes 54 µs more.`,
  'nearest rome-graph': `Each question scores all métiers, by whichever of five measures it asks for, and looks at each score once: of
some 23 µs, 9 add up what the métier shares with all others, 8 – 10 score them, 3 – 5 keep the best. scipy reads a matrix made
beforehand, and so did an earlier engine: from sorted lists of couverture, for which it took 0.7 µs. They earned 22 µs of a question
that takes 400 over HTTP, for one measure of five, and are gone.`,
  'http p50 passerelles': `The engine's part is small; the rest of the difference is the way from a method to JSON. Server time a request,
4 clients, profiled over 7 378 paths and 13 602 empty answers at a load average of 6, in µs:

${table(
  ['part', 'empty', 'path'],
  [
    ['the whole request', '295', '546'],
    ['finding the chain, its sums and its methode', '0', '35'],
    ['Nest and the arguments, around it', '3', '20'],
    ['executing some 40 fields', '5', '30'],
    ['JSON', '3', '10'],
    ['writing to the socket', '32', '49'],
    ['collecting garbage', '32', '37'],
    ['HTTP, streams, hooks, GraphQL Yoga: the same code for both', '220', '365'],
  ],
)}

The empty resolver is asked for by one short text without variables, and keeps its few code paths warm; a path brings two
variables and answers a kilobyte. Checking arguments once took a further 170 µs a request, most of them in the validating
library: what was found right is now remembered. GraphQL's doubled checks of every object outside production took some more.`,
  'http p99 ms completer': `Half of the suggestions that are given again take 1.7 ms at 32 clients, 15 000 a second: what is left is in the longest hundredth, as for
the empty resolver. Run again on its own, the row had 6.7 to 8.4 ms; with a young generation of 8 MiB instead of 16 in the API 5.3 to 8.0, with 64 MiB 15; that of the
clients changed nothing. API and clients keep both cores busy: what collects garbage beside them takes from one of them. What is executed needs 230 µs, so
that 32 clients wait for 7 ms on one thread. Measured before the web server freed requests at once ([measurements](measurements.md#answering)), which made a
third of the longest hundredth where both were measured in turn; not yet again on this machine.`,
  load: `See the steps below: what the loader adds to the bare transaction is reading, comparing and computing PROCHE and the aires.`,
  ready: `Most of it is reading 90 000 links and 34 000 items from a Neo4j that has just started, and compiles its queries
meanwhile; a Neo4j that is warm answers in a fraction of that.`,
};
