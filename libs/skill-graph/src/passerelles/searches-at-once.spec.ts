import { SeededRandom } from '../seeded-random';
import type { Sliced } from '../slices';
import { finish } from '../slices';
import { Bounds } from '../search/bounds';
import { Kept } from '../search/kept';
import { buildSteps } from '../search/steps';
import type { ChainsWanted } from './chains-wanted';
import { PasserelleFinder } from './passerelle-finder';
import type { PasserelleAnswer } from './passerelle-finder';

/** Métiers in so many rows of as many, each step leading to the next row: every chain between ends goes through all of them. */
const ROWS = 5;
const IN_ROW = 300;
const METIERS = ROWS * IN_ROW;

const random = new SeededRandom(93);
const strengthTo = Array.from({ length: METIERS }, (_, de) =>
  Float64Array.from({ length: METIERS }, (__, vers) =>
    Math.floor(vers / IN_ROW) === Math.floor(de / IN_ROW) + 1 ? 0.5 + random.below(100_000) / 1e6 : 0,
  ),
);
function strengthsTo(de: number): Float64Array {
  return strengthTo[de] as Float64Array;
}

const communs = new Int32Array(METIERS).fill(1);
const steps = finish(buildSteps(METIERS, (de) => ({ strengths: strengthsTo(de), communs }), 0.05));

/** Bounds of passes that come to two métiers tell a search next to nothing: it looks at most of the steps. */
function finderOf(): PasserelleFinder {
  return new PasserelleFinder(steps, new Bounds(steps, new Kept(2 ** 20), '', { wholeUpTo: 0, metiersElse: 2 }));
}

function wantedBetween(de: number, vers: number): ChainsWanted {
  const limits = { couvertureMin: 0.05, communsMin: 1 };
  return { critere: 'FORCE', nombre: 1, de, vers, via: undefined, etapesMax: Infinity, limits, exclus: [] };
}

/** The greatest product of the strengths of a chain from the first row to a métier of the last, row by row. */
function greatestForce(de: number, vers: number): number {
  let force = new Map([[de, 1]]);
  for (let row = 1; row < ROWS; row++) {
    const next = new Map<number, number>();
    for (let to = row * IN_ROW; to < (row + 1) * IN_ROW; to++) {
      next.set(to, Math.max(...[...force].map(([from, product]) => product * (strengthsTo(from)[to] as number))));
    }
    force = next;
  }
  return force.get(vers) as number;
}

function forceOf({ chains: [chain = []] }: PasserelleAnswer): number {
  return chain.slice(1).reduce((force, vers, at) => force * (strengthsTo(chain[at] as number)[vers] as number), 1);
}

function parts(work: Sliced<PasserelleAnswer>): number {
  let count = 1;
  while (!work.next().done) count++;
  return count;
}

describe('searches of one finder', () => {
  it('pause within one search', () => {
    expect(parts(finderOf().find(wantedBetween(0, METIERS - 1)))).toBeGreaterThan(2);
  });

  it('answer as alone when each goes on where another pauses', () => {
    const ends = [0, 1, 2, 3, 4, 5].map((at) => [at, METIERS - 1 - 7 * at] as const);
    const finder = finderOf();
    const waiting = new Map(ends.map((pair) => [pair, finder.find(wantedBetween(...pair))]));
    for (let turn = 0; waiting.size > 0; turn++) {
      for (const [pair, work] of waiting) {
        const { done, value } = work.next();
        if (!done) continue;
        waiting.delete(pair);
        expect(turn).toBeGreaterThan(1);
        expect(forceOf(value)).toBeCloseTo(greatestForce(...pair), 12);
      }
    }
  });

  it('let go of by one who gave up serves the next', () => {
    const finder = finderOf();
    const givenUp = finder.find(wantedBetween(0, METIERS - 1));
    givenUp.next();
    givenUp.return({ chains: [], obstacle: null });
    expect(forceOf(finish(finder.find(wantedBetween(9, METIERS - 9))))).toBeCloseTo(greatestForce(9, METIERS - 9), 12);
  });
});
