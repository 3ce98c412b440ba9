import { descendingOrder } from '../rankings/descending-order';
import type { Ends, StepLists } from './steps';
import { roomForEnds } from './steps';

/** Lists of steps that are made when they are first read, each by falling strength as all lists are. */
export class MadeLists implements StepLists {
  readonly start: Int32Array;
  readonly end: Int32Array;
  far: Ends;
  couverture = new Float64Array(1_024);
  cout = new Float64Array(1_024);
  communs = new Int32Array(1_024);
  private size = 0;

  /** @param makeList adds all steps of a métier, between `begin` and `close` */
  constructor(
    private readonly metierCount: number,
    private readonly makeList: (metier: number) => void,
  ) {
    this.start = new Int32Array(metierCount + 1).fill(-1);
    this.end = new Int32Array(metierCount);
    this.far = roomForEnds(metierCount, 1_024);
  }

  /** Makes the list of a métier unless it is there. */
  readonly make = (metier: number): void => {
    if (this.start[metier] < 0) this.makeList(metier);
  };

  /** Forgets all lists. */
  clear(): void {
    this.start.fill(-1);
    this.size = 0;
  }

  /** Begins the list of a métier. */
  begin(metier: number): void {
    this.start[metier] = this.size;
  }

  /** Adds a step to the list that was begun last. */
  add(far: number, strength: number, cout: number, communs: number): void {
    if (this.size === this.far.length) this.grow();
    this.far[this.size] = far;
    this.couverture[this.size] = strength;
    this.cout[this.size] = cout;
    this.communs[this.size++] = communs;
  }

  /** Ends the list of a métier, and puts it in order. */
  close(metier: number): void {
    const first = this.start[metier];
    this.end[metier] = this.size;
    const order = descendingOrder(this.couverture.subarray(first, this.size));
    for (const values of [this.far, this.couverture, this.cout, this.communs]) {
      const list = values.subarray(first, this.size);
      const before = list.slice();
      for (let rank = 0; rank < order.length; rank++) list[rank] = before[order[rank]];
    }
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
