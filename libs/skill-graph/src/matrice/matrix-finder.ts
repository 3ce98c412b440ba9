import { stepCost } from '../items/item-weights';
import type { PasserelleFinder } from '../passerelles/passerelle-finder';
import type { PairsWanted } from '../passerelles/passerelles';
import { BackwardPass } from '../search/backward-pass';
import type { WayLimits } from '../search/best-ways';
import { COST_TIE, rankings } from '../search/measure';
import type { Measure } from '../search/measure';
import type { Sliced } from '../slices';
import { emptyCells, fillCell, stepBetween } from './cells';
import type { Cells } from './cells';
import { waysFrom, waysTo } from './end-ways';
import type { EndWays } from './end-ways';
import { grouped, sameValue } from './same-value';

/** A search was given up at its bound, so that a cell cannot be told. */
export class SearchGivenUp extends Error {
  constructor(
    readonly de: number,
    readonly vers: number,
  ) {
    super('A search was given up at its bound.');
  }
}

/**
 * The best chain of every pair, each as the single question finds it.
 *
 * One pass for each métier of the shorter side tells the best ways to it, or from it, of all others. Where two ways are so near
 * that a tie decides, or contraintes cut the way of the pass, the one search is asked for the pair. By GOULOT the pass tells the
 * worst step that a pair cannot do without; all pairs of the same worst step then have their fewest steps among the same steps,
 * so that one pass does for those that have an end in common.
 */
export class MatrixFinder {
  private readonly cells: Cells;
  private readonly limits: WayLimits;

  constructor(
    private readonly finder: PasserelleFinder,
    private readonly wanted: PairsWanted,
    private readonly de: readonly number[],
    private readonly vers: readonly number[],
  ) {
    this.cells = emptyCells(de.length * vers.length);
    const allowed = new Uint8Array(finder.steps.out.start.length - 1).fill(1);
    for (const metier of wanted.exclus) allowed[metier] = 0;
    const { couvertureMin, communsMin } = wanted.limits;
    this.limits = { coutMax: stepCost(couvertureMin), communsMin, allowed };
  }

  /** Fills the cells of all pairs of two métiers; pauses after each pass. Throws SearchGivenUp. */
  *find(): Sliced<Cells> {
    const { worst, sum } = rankings[this.wanted.critere];
    if (this.wanted.via !== undefined) yield* this.searchAll();
    else if (worst) yield* this.byWorst(worst, sum);
    else yield* this.bySum(sum);
    return this.cells;
  }

  private *bySum(sum: Measure): Sliced<void> {
    const isTo = this.vers.length <= this.de.length;
    const ways = (isTo ? waysTo : waysFrom)(this.finder.steps, sum, this.limits);
    const [ends, others] = isTo ? [this.vers, this.de] : [this.de, this.vers];
    for (let end = 0; end < ends.length; end++) {
      ways.aim(ends[end]);
      for (let other = 0; other < others.length; other++) {
        const cell = isTo ? this.cellOf(other, end) : this.cellOf(end, other);
        if (others[other] !== ends[end] && !this.fill(cell, ways, others[other])) yield* this.search(cell);
      }
      yield;
    }
  }

  private *byWorst(worst: Measure, sum: Measure): Sliced<void> {
    const least = yield* this.leastWorst(worst);
    const to = waysTo(this.finder.steps, sum, this.limits);
    const from = waysFrom(this.finder.steps, sum, this.limits);
    yield;
    for (const cells of sameValue(least)) {
      const value = least[cells[0]];
      const limits = { ...this.limits, coutMax: Math.min(this.limits.coutMax, value + COST_TIE) };
      const ofVers = grouped(cells, (cell) => cell % this.vers.length);
      const ofDe = grouped(cells, (cell) => Math.floor(cell / this.vers.length));
      const isTo = ofVers.size <= ofDe.size;
      const [ways, ends, others] = isTo ? [to, this.vers, this.de] : [from, this.de, this.vers];
      for (const [end, ofEnd] of isTo ? ofVers : ofDe) {
        ways.aim(ends[end], limits);
        for (const cell of ofEnd) {
          const other = isTo ? Math.floor(cell / this.vers.length) : cell % this.vers.length;
          if (!this.fill(cell, ways, others[other], value)) yield* this.search(cell);
        }
        yield;
      }
    }
  }

  /** The worst step that each pair cannot do without; Infinity where there is no chain. */
  private *leastWorst(worst: Measure): Sliced<Float64Array> {
    const least = new Float64Array(this.de.length * this.vers.length).fill(Infinity);
    const isTo = this.vers.length <= this.de.length;
    const [ends, others] = isTo ? [this.vers, this.de] : [this.de, this.vers];
    const { into, out } = this.finder.steps;
    const pass = isTo ? new BackwardPass(into, out) : new BackwardPass(out, into);
    for (let end = 0; end < ends.length; end++) {
      const found = pass.run(ends[end], worst, this.limits);
      for (let other = 0; other < others.length; other++) {
        if (others[other] !== ends[end]) {
          least[isTo ? this.cellOf(other, end) : this.cellOf(end, other)] = found[others[other]];
        }
      }
      yield;
    }
    return least;
  }

  /** Fills a cell from the way of its pair; false where a search has to tell. */
  private fill(cell: number, ways: EndWays, other: number, worst = Infinity): boolean {
    const length = ways.find(other);
    if (length <= 0) return length === 0;
    const { etapesMax, limits } = this.wanted;
    if (length > etapesMax) return false;
    fillCell(this.cells, cell, this.finder.steps.out, ways.way, length);
    const goulot = this.cells.goulot[cell];
    // A tie among worst steps is looked at anew where chains of many steps are left out.
    return goulot >= limits.couvertureMin && (etapesMax === Infinity || stepCost(goulot) <= worst);
  }

  private *searchAll(): Sliced<void> {
    for (let cell = 0; cell < this.cells.etapes.length; cell++) {
      const [de, vers] = this.endsOf(cell);
      if (de !== vers) yield* this.search(cell);
      yield;
    }
  }

  private *search(cell: number): Sliced<void> {
    const [de, vers] = this.endsOf(cell);
    const { chains, obstacle } = yield* this.finder.find({ ...this.wanted, nombre: 1, de, vers });
    if (obstacle === 'RECHERCHE') throw new SearchGivenUp(de, vers);
    const { out } = this.finder.steps;
    const [metiers = []] = chains;
    const way = metiers.slice(1).map((metier, position) => stepBetween(out, metiers[position], metier));
    fillCell(this.cells, cell, out, Int32Array.from(way), way.length);
  }

  private cellOf(start: number, end: number): number {
    return start * this.vers.length + end;
  }

  private endsOf(cell: number): [de: number, vers: number] {
    return [this.de[Math.floor(cell / this.vers.length)], this.vers[cell % this.vers.length]];
  }
}
