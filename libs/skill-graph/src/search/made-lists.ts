import { descendingOrder } from '../rankings/descending-order';
import type { Ends, StepLists } from './steps';
import { roomForEnds } from './steps';

/** How many places steps are moved by before the whole list is sorted instead: four times as many as it has, and so many. */
const MOVES_PER_STEP = 4;
const MOVES_AT_ONCE = 64;

/** Lists of steps that are made when they are first read, as far as they are read; each by falling strength as all lists are. */
export class MadeLists implements StepLists {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly restCout: Float64Array;
  far: Ends;
  couverture = new Float64Array(1_024);
  cout = new Float64Array(1_024);
  communs = new Int32Array(1_024);
  private size = 0;
  /** By métier, where what was added to its list ends: steps from its end on wait until all as strong are known. */
  private readonly addedEnd: Int32Array;
  /** Whether the list that was begun last is in order so far; else what is added waits to be sorted. */
  private isInOrder = true;
  /** By how many places its steps may still be moved. */
  private movesLeft = 0;

  /** @param makeList adds the steps of a métier of at most a cost, between `begin` and `close` */
  constructor(
    private readonly metierCount: number,
    private readonly makeList: (metier: number, cout: number) => void,
  ) {
    this.start = new Int32Array(metierCount + 1);
    this.end = new Int32Array(metierCount);
    this.addedEnd = new Int32Array(metierCount);
    this.far = roomForEnds(metierCount, 1_024);
    this.restCout = new Float64Array(metierCount);
  }

  /** Makes the list of a métier up to a cost unless it is there. */
  readonly make = (metier: number, cout = Infinity): void => {
    const rest = this.restCout[metier];
    if (rest <= cout && rest < Infinity) this.makeList(metier, cout);
  };

  /** Forgets all lists. */
  clear(): void {
    this.start.fill(0);
    this.end.fill(0);
    this.addedEnd.fill(0);
    this.restCout.fill(0);
    this.size = 0;
  }

  /** Goes on with the list of a métier, in another place: it holds what was added to it so far. */
  begin(metier: number): void {
    const [first, last] = [this.start[metier], this.addedEnd[metier]];
    while (this.size + last - first > this.far.length) this.grow();
    for (const values of [this.far, this.couverture, this.cout, this.communs])
      values.copyWithin(this.size, first, last);
    this.start[metier] = this.size;
    this.size += last - first;
    this.isInOrder = true;
    this.movesLeft = MOVES_AT_ONCE;
  }

  /** Adds a step to the list that was begun last, after those as strong: in its place where steps come nearly in order, else by `close`. */
  add(metier: number, far: number, strength: number, cout: number, communs: number): void {
    if (this.size === this.far.length) this.grow();
    const first = this.start[metier];
    const last = this.size++;
    let place = last;
    if (this.isInOrder) {
      for (; place > first && this.couverture[place - 1] < strength; place--) this.copy(place - 1, place);
      this.movesLeft += MOVES_PER_STEP - (last - place);
      this.isInOrder = this.movesLeft >= 0;
    }
    this.far[place] = far;
    this.couverture[place] = strength;
    this.cout[place] = cout;
    this.communs[place] = communs;
  }

  /** Ends the list of a métier, to which all steps that cost less than `restCout` were added; others may have been. */
  close(metier: number, restCout: number): void {
    if (!this.isInOrder) this.sort(this.start[metier]);
    this.restCout[metier] = restCout;
    this.addedEnd[metier] = this.size;
    let end = this.size;
    while (end > this.start[metier] && this.cout[end - 1] >= restCout) end--;
    this.end[metier] = end;
  }

  /** Puts the steps from a place on in falling strength, those as strong as they came. */
  private sort(first: number): void {
    const order = descendingOrder(this.couverture.slice(first, this.size));
    for (const values of [this.far, this.couverture, this.cout, this.communs]) {
      const before = values.slice(first, this.size);
      for (let rank = 0; rank < order.length; rank++) values[first + rank] = before[order[rank]];
    }
  }

  private copy(from: number, to: number): void {
    this.far[to] = this.far[from];
    this.couverture[to] = this.couverture[from];
    this.cout[to] = this.cout[from];
    this.communs[to] = this.communs[from];
  }

  private grow(): void {
    const size = 2 * this.far.length;
    this.far = enlarged(this.far, roomForEnds(this.metierCount, size));
    this.couverture = enlarged(this.couverture, new Float64Array(size));
    this.cout = enlarged(this.cout, new Float64Array(size));
    this.communs = enlarged(this.communs, new Int32Array(size));
  }
}

function enlarged<T extends Ends | Float64Array>(values: T, larger: T): T {
  larger.set(values);
  return larger;
}
