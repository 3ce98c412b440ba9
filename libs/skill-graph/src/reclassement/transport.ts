import type { Sliced } from '../slices';

/** Who could go where: groups of people by rows, posts by columns, each pair with its value. */
export interface TransportProblem {
  /** How many people each group has. */
  readonly effectifs: readonly number[];
  /** How many each post takes. */
  readonly nombres: readonly number[];
  /** Value of a person of group g at post p, at `g × posts + p`; what is not above 0 is never used. */
  readonly valeurs: Float64Array;
}

/**
 * Values count as whole numbers of this many parts of 1: sums of whole numbers have no rounding, so that equal totals are told
 * from others exactly. None of them is a sum over people: a person left is worth 0 at the last column, so that no price, nothing
 * left of a best pair and no path is above 1, and no sum on the way above 3, of the 9 007 that whole numbers of so many
 * parts go to. It holds for any number of people.
 */
export const PARTS_OF_ONE = 1e12;

/**
 * Places people so that the sum of values is the greatest, those of a group alike: the transportation problem, with one more
 * post that everybody finds, of value 0, for who is left.
 *
 * Groups come in turn. What is left of one goes by the path on which the total loses least: to a post, from there one of
 * its people to another, until a post has room. Prices of posts (`prix`) and what a person of a group has left of the best pair
 * (`reste`) keep every pair at `reste − value + price ≥ 0`, with 0 where people are: that proves the sum the greatest, and makes
 * the search for a path Dijkstra's. One path fills a post, empties a group or frees a pair: some thousands of paths for 200
 * groups and 500 posts, each O(groups × posts) at most. R. Jonker and A. Volgenant, A shortest augmenting path algorithm for
 * dense and sparse linear assignment problems, Computing 38 (1987); J. Edmonds and R. M. Karp (1972) for capacities.
 */
export class Transport {
  readonly groups: number;
  /** How many columns there are: the posts, then the one of who is left. */
  readonly columns: number;
  /** People of group g at column c, at `c × groups + g`. */
  readonly flow: Float64Array;
  /** What each column still takes. */
  readonly room: Float64Array;
  readonly prix: Float64Array;

  private readonly gains: Float64Array;
  private readonly reste: Float64Array;
  private readonly distance: Float64Array;
  private readonly reachedBy: Int32Array;
  private readonly isSettled: Uint8Array;
  private readonly groupDistance: Float64Array;
  private readonly leftFrom: Int32Array;

  constructor(private readonly problem: TransportProblem) {
    const { effectifs, nombres } = problem;
    this.groups = effectifs.length;
    this.columns = nombres.length + 1;
    this.flow = new Float64Array(this.groups * this.columns);
    this.room = Float64Array.from([...nombres, Infinity]);
    this.prix = new Float64Array(this.columns);
    this.gains = gainsOf(problem);
    this.reste = Float64Array.from(effectifs, (_, group) => Math.max(...this.rowOf(group)));
    this.distance = new Float64Array(this.columns);
    this.reachedBy = new Int32Array(this.columns);
    this.isSettled = new Uint8Array(this.columns);
    this.groupDistance = new Float64Array(this.groups);
    this.leftFrom = new Int32Array(this.groups);
  }

  /** Places everybody; pauses between paths. */
  *solve(): Sliced<void> {
    for (let group = 0; group < this.groups; group++) {
      for (let left = this.problem.effectifs[group]; left > 0;) {
        left -= this.placeSome(group, left);
        yield;
      }
    }
  }

  /** Whether a pair may be used without loss, once everybody is placed. */
  isTight(group: number, column: number): boolean {
    return this.slack(group, column) === 0;
  }

  private placeSome(group: number, most: number): number {
    const end = this.nearestRoom(group);
    const placed = Math.min(most, this.room[end], this.leastAlong(group, end));
    this.move(group, end, placed);
    this.room[end] -= placed;
    this.reprice(this.distance[end]);
    return placed;
  }

  /** The column with room to which a path from a group loses least. */
  private nearestRoom(group: number): number {
    this.distance.fill(Infinity);
    this.isSettled.fill(0);
    this.groupDistance.fill(Infinity);
    this.leaveFrom(group, -1, 0);
    for (;;) {
      const column = this.nearest();
      if (this.room[column] > 0) return column;
      this.isSettled[column] = 1;
      const first = column * this.groups;
      for (let other = 0; other < this.groups; other++) {
        if (this.flow[first + other] > 0 && this.groupDistance[other] === Infinity) {
          this.leaveFrom(other, column, this.distance[column]);
        }
      }
    }
  }

  private nearest(): number {
    let [nearest, least] = [-1, Infinity];
    for (let column = 0; column < this.columns; column++) {
      if (this.isSettled[column] === 1 || this.distance[column] >= least) continue;
      least = this.distance[column];
      nearest = column;
    }
    return nearest;
  }

  /** Looks where people of a group could go who are at a column, or nowhere (−1). */
  private leaveFrom(group: number, column: number, soFar: number): void {
    this.leftFrom[group] = column;
    this.groupDistance[group] = soFar;
    for (let next = 0; next < this.columns; next++) {
      const whole = soFar + this.slack(group, next);
      if (this.isSettled[next] === 1 || whole >= this.distance[next]) continue;
      this.distance[next] = whole;
      this.reachedBy[next] = group;
    }
  }

  private slack(group: number, column: number): number {
    return this.reste[group] - this.gains[group * this.columns + column] + this.prix[column];
  }

  private leastAlong(start: number, end: number): number {
    let least = Infinity;
    for (let group = this.reachedBy[end]; group !== start;) {
      const from = this.leftFrom[group];
      least = Math.min(least, this.flow[from * this.groups + group]);
      group = this.reachedBy[from];
    }
    return least;
  }

  private move(start: number, end: number, people: number): void {
    for (let column = end; ;) {
      const group = this.reachedBy[column];
      this.flow[column * this.groups + group] += people;
      if (group === start) return;
      column = this.leftFrom[group];
      this.flow[column * this.groups + group] -= people;
    }
  }

  /** What was nearer than the end costs so much more from now on. */
  private reprice(reach: number): void {
    for (let column = 0; column < this.columns; column++) {
      if (this.isSettled[column] === 1) this.prix[column] += reach - this.distance[column];
    }
    for (let group = 0; group < this.groups; group++) {
      if (this.groupDistance[group] < reach) this.reste[group] -= reach - this.groupDistance[group];
    }
  }

  private rowOf(group: number): Float64Array {
    return this.gains.subarray(group * this.columns, (group + 1) * this.columns);
  }
}

/** By group, then column; −Infinity where a pair is never used, 0 for who is left. */
function gainsOf({ effectifs, nombres, valeurs }: TransportProblem): Float64Array {
  const columns = nombres.length + 1;
  const gains = new Float64Array(effectifs.length * columns);
  for (let group = 0; group < effectifs.length; group++) {
    for (let post = 0; post < nombres.length; post++) {
      const parts = Math.round(valeurs[group * nombres.length + post] * PARTS_OF_ONE);
      gains[group * columns + post] = parts > 0 ? parts : -Infinity;
    }
  }
  return gains;
}
