import { STEP, stepsThenCost } from './measure';
import type { Measure, TailLimits } from './measure';
import { MinHeap } from './min-heap';
import type { StepLimits, StepLists } from './steps';
import { bestTail } from './ties';
import type { TailStep } from './ties';

/**
 * Where a search may go. Métiers are numbered from 0; the number after the last stands for a start that is none, from which chains may
 * leave. A node is a métier or, where chains must go through another métier (`via`), a métier before it or
 * from it on: the latter are numbered from there on.
 */
export interface Ground {
  /** The steps of at most a cost that leave a métier: those of `start[metier]` up to `end[metier]`, made where they were not. */
  stepsOf(metier: number, cout: number): StepLists;
  readonly limits: StepLimits;
  /** The métier from which on nodes are those of the second half; −1 for none. */
  readonly via: number;
  /** The node to come to; −1 for none. */
  readonly end: number;
  /** By node: 1 where no chain goes through. */
  readonly blocked: Uint8Array;
}

/** What still separates every node from the end at least. */
export interface NodeBounds {
  /** By the measure that is searched by. */
  readonly rest: Float64Array;
  /** By `stepsThenCost`; only looked at when steps are limited. */
  readonly steps: Float64Array;
}

/** What is searched for. */
export interface Search {
  readonly ground: Ground;
  readonly measure: Measure;
  readonly bounds: NodeBounds;
  readonly limits: TailLimits;
  /** The node that chains leave. */
  readonly spur: number;
  /** Where they do not go from there. */
  readonly notNext: ReadonlySet<number>;
  /** No chain has less. */
  readonly hoped: number;
  /** True when nothing dearer, ties aside, is to be looked at. */
  readonly onlyHoped: boolean;
}

/** The node that a step to a métier leads to, from a node of the half that begins with `half`. */
export function nodeAfter(to: number, half: number, via: number, metierCount: number): number {
  return to === via ? to + metierCount : to + half;
}

/** How much wider a search looks each time it found nothing. */
const WIDER = 8;

/** How many steps are looked at between two pauses: some milliseconds. */
const STEPS_PER_SLICE = 65_536;
/** As how many a list counts that may have been made when it was read, and each of its steps. */
const LIST_MADE = 4_096;
const STEP_MADE = 16;

/** Less than Infinity, which bounds have where no chain leads, and more than any measure. */
const NO_LIMIT = Number.MAX_VALUE;

/**
 * The best-first search (A*) that answers every question about chains.
 *
 * What it finds: the least measure of a chain from a node to the end, over the steps and nodes allowed, in a number of
 * steps; and the best of the chains within a tie of it.
 *
 * Why it is right: a label is a chain from the spur to a node, and comes off the heap by its measure joined with the bound
 * of its node. Bounds never exceed what remains, nor fall by more than a step costs along it, so the first label of a node
 * to come off is its best, and the first of the end is the answer. Where steps are limited, a dearer label of fewer steps
 * may still lead there: a label is dropped only when another of its node is no worse in both. Nothing is tied on the heap:
 * ties are looked at once the least is known, among all labels within a tie of it.
 *
 * Its cost: where no contrainte cuts the chain that the bounds foretell, the lists of its métiers alone, up to the first
 * step that costs too much. That is tried first. Else as many nodes as have a bound below the answer, at most
 * O(m log n), times the number of steps where these are limited. It pauses after so many steps, with all that it knows in
 * itself: who searches meanwhile takes another.
 *
 * Hart, Nilsson and Raphael, A formal basis for the heuristic determination of minimum cost paths, IEEE Trans. SSC 4
 * (1968); Hansen, Bicriterion path problems, LNEMS 177 (1980), for labels of two measures.
 */
export class BestFirst {
  /** How many steps were looked at so far, over all searches. */
  stepsLookedAt = 0;

  private readonly heap = new MinHeap();
  private readonly lastLabel: Int32Array;
  private node = new Int32Array(1_024);
  private count = new Int32Array(1_024);
  private value = new Float64Array(1_024);
  /** The measure joined with the bound of the node: among labels of one node, what tells the better. */
  private key = new Float64Array(1_024);
  private parent = new Int32Array(1_024);
  /** The label of the same node that came before, −1 for none. */
  private former = new Int32Array(1_024);
  /** The place in its list of the first step that was left for later, −1 while none was taken. */
  private position = new Int32Array(1_024);
  private size = 0;
  /** What is searched for; set by whoever begins a search, before all else. */
  private search!: Search;
  /** How far a run looks, unless it finds less. */
  private wide = NO_LIMIT;
  /** Nothing is looked for beyond. */
  private most = NO_LIMIT;
  /** How far above the least labels are taken as well; 0 to stop at the least. */
  private beyond = 0;
  private limit = NO_LIMIT;
  private least = Infinity;
  private endLabel = -1;
  private tied = false;
  /** The least of what was left aside because it goes beyond the limit. */
  private leastCut = Infinity;
  private limited = false;
  private lookedAt = 0;
  /** Work that is left to do before the next pause, in steps looked at. */
  private left = 0;
  private readonly taken: number[] = [];

  /** @param metierCount how many métiers there are, and the start that is none */
  constructor(private readonly metierCount: number) {
    this.lastLabel = new Int32Array(2 * metierCount);
  }

  /** Begins a search for the best chain from the spur to the end, ties looked at; `goOn` searches. */
  beginForTail(search: Search): void {
    this.beyond = search.measure.lookedAt;
    this.beginWith(search);
  }

  /** Begins a search for the least measure of a chain from the spur to the end. */
  beginForLeast(search: Search): void {
    this.beyond = 0;
    this.beginWith(search);
  }

  /** Searches on until a pause is due, or to the end: true then, and `leastFound` or `tailFound` tell what was found. */
  goOn(): boolean {
    this.left = STEPS_PER_SLICE;
    do if (!this.run()) return false;
    while (this.widen());
    return true;
  }

  /** The least measure of a chain from the spur to the end; Infinity where there is none. */
  get leastFound(): number {
    return this.least;
  }

  /**
   * The nodes of the best chain from the spur to the end by a sum, the spur first: of those within a tie of the least, the
   * fewest steps, then the métiers that come first. Undefined where there is none.
   */
  tailFound(): number[] | undefined {
    const { measure, ground, spur, limits } = this.search;
    if (this.endLabel < 0) return undefined;
    if (!this.tied) return this.chainTo(this.endLabel);
    const stepsMax = measure === stepsThenCost ? this.count[this.endLabel] : limits.stepsMax;
    return bestTail(this.gather(), spur, ground.end, stepsMax, (node) => node % this.metierCount);
  }

  private beginWith(search: Search): void {
    const { measure, limits, hoped } = search;
    this.search = search;
    this.most = measure === stepsThenCost ? Math.min((limits.stepsMax + 1) * STEP - 1, NO_LIMIT) : NO_LIMIT;
    this.wide = hoped + 2 * measure.lookedAt;
    this.limited = limits.stepsMax !== Infinity && measure !== stepsThenCost;
    this.lookedAt = measure.lookedAt;
    this.beginRun();
  }

  /** Looks no further than what is hoped for, then ever further, until a chain is found or all were looked at: false then. */
  private widen(): boolean {
    const { measure, hoped, onlyHoped } = this.search;
    const { least, wide, beyond, most, leastCut } = this;
    if (least + beyond <= wide) return false;
    const isFound = this.endLabel >= 0;
    if (!isFound && (onlyHoped || leastCut > most)) return false;
    this.wide = isFound
      ? least + beyond
      : Math.max(hoped + WIDER * (wide - hoped), hoped + measure.widening, leastCut + measure.lookedAt);
    this.beginRun();
    return true;
  }

  private beginRun(): void {
    this.heap.clear();
    this.taken.length = 0;
    this.lastLabel.fill(-1, 0, this.search.ground.via < 0 ? this.metierCount : 2 * this.metierCount);
    this.size = 0;
    this.limit = Math.min(this.wide, this.most);
    this.least = Infinity;
    this.endLabel = -1;
    this.tied = false;
    this.leastCut = Infinity;
    this.heap.push(0, this.addLabel(this.search.spur, 0, 0, 0, -1));
  }

  /** Goes on with a run until a pause is due, or to its end: true then. */
  private run(): boolean {
    const { heap, taken, search, beyond } = this;
    const { ground, measure } = search;
    while (heap.topKey <= this.limit && (beyond > 0 || heap.topKey < this.least)) {
      if (this.left < 0) return false;
      const [key, label] = [heap.topKey, heap.topValue];
      heap.pop();
      if (this.isSuperseded(label)) continue;
      if (this.position[label] < 0) taken.push(label);
      if (this.node[label] !== ground.end) this.expand(label, Math.min(key + measure.ahead, this.limit), search);
    }
    return true;
  }

  /** Takes the steps from a label that may lead to a key of no more than `now`; for the others it waits once more. */
  private expand(label: number, now: number, search: Search): void {
    const { ground, measure, bounds, limits } = search;
    const { via, end } = ground;
    const { couvertureMin } = ground.limits;
    const { rest } = bounds;
    const half = this.node[label] < this.metierCount ? 0 : this.metierCount;
    const metier = this.node[label] - half;
    const steps = ground.stepsOf(metier, Math.min(limits.coutMax, measure.dearest(now)));
    const { start, end: ends, far, cout, couverture, restCout } = steps;
    const soFar = this.value[label];
    const last = ends[metier];
    const first = start[metier] + Math.max(0, this.position[label]);
    let step = first;
    for (; step < last; step++) {
      const cost = cout[step];
      if (cost >= limits.coutMax && (cost > limits.coutMax || couverture[step] < couvertureMin)) break;
      const value = measure.extend(soFar, cost);
      // Steps that come after cost no less.
      if (value > now) {
        this.leaveAt(label, step - start[metier], value);
        break;
      }
      const next = nodeAfter(far[step], half, via, this.metierCount);
      const key = measure.join(value, rest[next]);
      if (key > this.limit) this.leastCut = Math.min(this.leastCut, key);
      else if (this.mayTake(steps.communs[step], label, next, search)) this.arrive(next, value, key, label, end);
    }
    if (step === last && restCout && restCout[metier] <= limits.coutMax)
      this.leaveAt(label, step - start[metier], measure.extend(soFar, restCout[metier]));
    this.stepsLookedAt += step - first;
    this.spend(step - first, last - start[metier], restCout !== undefined);
  }

  /** Comes nearer to the next pause by a list that was read, of so many steps. */
  private spend(steps: number, listed: number, isMade: boolean): void {
    this.left -= steps + (isMade ? LIST_MADE + STEP_MADE * listed : 1);
  }

  /** Whether a step from a label to a node keeps to what is asked, its cost aside. */
  private mayTake(communs: number, label: number, next: number, { ground, bounds, limits, notNext }: Search): boolean {
    if (ground.blocked[next] === 1 || communs < ground.limits.communsMin) return false;
    // No more steps may remain after this one than are left.
    if (this.limited && bounds.steps[next] >= (limits.stepsMax - this.count[label]) * STEP) return false;
    return label !== 0 || !notNext.has(next);
  }

  private leaveAt(label: number, place: number, key: number): void {
    this.position[label] = place;
    if (key <= this.limit) this.heap.push(key, label);
    else this.leastCut = Math.min(this.leastCut, key);
  }

  private arrive(next: number, value: number, key: number, from: number, end: number): void {
    const count = this.count[from] + 1;
    for (let label = this.lastLabel[next]; label >= 0; label = this.former[label]) {
      const gain = this.key[label] - key;
      if (gain >= -this.lookedAt && gain <= this.lookedAt) this.tied = true;
      if (gain <= 0 && (!this.limited || this.count[label] <= count)) return;
    }
    const label = this.addLabel(next, value, key, count, from);
    this.heap.push(key, label);
    if (next !== end || value >= this.least) return;
    this.least = value;
    this.endLabel = label;
    this.limit = Math.min(this.limit, value + this.beyond);
  }

  private addLabel(node: number, value: number, key: number, count: number, parent: number): number {
    if (this.size === this.node.length) this.grow();
    const label = this.size++;
    this.node[label] = node;
    this.value[label] = value;
    this.key[label] = key;
    this.count[label] = count;
    this.parent[label] = parent;
    this.former[label] = this.lastLabel[node];
    this.position[label] = -1;
    this.lastLabel[node] = label;
    return label;
  }

  /** True when a later label of the same node is no worse. */
  private isSuperseded(label: number): boolean {
    for (let later = this.lastLabel[this.node[label]]; later > label; later = this.former[later]) {
      if (this.key[later] > this.key[label]) continue;
      if (!this.limited || this.count[later] <= this.count[label]) return true;
    }
    return false;
  }

  private chainTo(end: number): number[] {
    const chain: number[] = [];
    for (let label = end; label >= 0; label = this.parent[label]) chain.push(this.node[label]);
    return chain.reverse();
  }

  /** The steps of all chains within a tie of the least, and perhaps of others, from the labels that were taken. */
  private gather(): TailStep[] {
    const { search } = this;
    const { ground, measure, bounds, limits } = search;
    const gathered: TailStep[] = [];
    for (const label of this.taken) {
      const node = this.node[label];
      if (node === ground.end) continue;
      const half = node < this.metierCount ? 0 : this.metierCount;
      const { start, end, far, cout, couverture, communs } = ground.stepsOf(node - half, limits.coutMax);
      for (let step = start[node - half]; step < end[node - half]; step++) {
        const cost = cout[step];
        const value = measure.extend(this.value[label], cost);
        if (cost > limits.coutMax || couverture[step] < ground.limits.couvertureMin || value > this.limit) break;
        const next = nodeAfter(far[step], half, ground.via, this.metierCount);
        if (measure.join(value, bounds.rest[next]) > this.limit || !this.mayTake(communs[step], label, next, search))
          continue;
        gathered.push({ from: node, to: next, weight: measure === stepsThenCost ? cost : measure.extend(0, cost) });
      }
    }
    return gathered;
  }

  private grow(): void {
    const size = 2 * this.node.length;
    const larger = <T extends Int32Array | Float64Array>(values: T, grown: T): T => {
      grown.set(values);
      return grown;
    };
    this.node = larger(this.node, new Int32Array(size));
    this.count = larger(this.count, new Int32Array(size));
    this.parent = larger(this.parent, new Int32Array(size));
    this.position = larger(this.position, new Int32Array(size));
    this.former = larger(this.former, new Int32Array(size));
    this.value = larger(this.value, new Float64Array(size));
    this.key = larger(this.key, new Float64Array(size));
  }
}
