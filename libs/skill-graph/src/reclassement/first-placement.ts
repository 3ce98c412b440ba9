import type { Sliced } from '../slices';
import type { Transport } from './transport';

/** What a column was come to by: a group that leaves another column, or the room that this one frees (−1). */
interface Reached {
  readonly column: number;
  readonly by: number;
}

const BY_ROOM = -1;

/**
 * Makes of a greatest placement the first of all that are as great: as many people as can be of the first group at the first post,
 * then at the second, and so on.
 *
 * Every greatest placement uses only pairs that lose nothing (`isTight`), and fills every post that has a price. So one turns
 * into another by people of such pairs who change places in a circle; a post without price may also be left less full, and
 * another take more. For each pair in order, circles are looked for that bring it one person more, among what no earlier pair has
 * fixed. One breadth-first search a circle; where none is found, what was looked at leads nowhere for the pairs that follow in
 * the group, either, until people move again.
 */
export class FirstPlacement {
  private readonly tight: readonly (readonly number[])[];
  private readonly reached: (Reached | undefined)[] = [];
  private readonly isDead: Uint8Array;
  private readonly isMoved: Uint8Array;

  constructor(private readonly transport: Transport) {
    const { groups, columns } = transport;
    this.tight = Array.from({ length: groups }, (_, group) =>
      Array.from({ length: columns }, (_unused, column) => column).filter((column) => transport.isTight(group, column)),
    );
    this.isDead = new Uint8Array(columns);
    this.isMoved = new Uint8Array(groups);
  }

  /** Changes the placement; pauses between groups. */
  *choose(): Sliced<void> {
    for (let group = 0; group < this.transport.groups; group++) {
      this.isDead.fill(0);
      for (const column of this.tight[group]) {
        if (!this.isAnyLater(group, column)) break;
        while (this.bringMore(group, column)) this.isDead.fill(0);
      }
      yield;
    }
  }

  private isAnyLater(group: number, column: number): boolean {
    for (let later = column + 1; later < this.transport.columns; later++) if (this.at(later, group) > 0) return true;
    return false;
  }

  /** Brings more of a group to a column, those of later columns; false when none can come. */
  private bringMore(group: number, column: number): boolean {
    const end = this.findCircle(group, column);
    if (end === undefined) return false;
    const people = this.leastAlong(end, column, this.at(end, group));
    this.add(end, group, -people);
    this.add(column, group, people);
    for (let at = end; at !== column;) {
      const { column: from, by } = this.cameBy(at);
      if (by === BY_ROOM) {
        this.transport.room[from] -= people;
        this.transport.room[at] += people;
      } else {
        this.add(from, by, -people);
        this.add(at, by, people);
      }
      at = from;
    }
    return true;
  }

  /** The column that people of the group leave at the end of a circle. */
  private findCircle(group: number, column: number): number | undefined {
    if (this.isDead[column] === 1) return undefined;
    const { room, prix } = this.transport;
    this.reached.length = 0;
    this.isMoved.fill(0);
    this.reached[column] = { column, by: BY_ROOM };
    let isRoomFound = false;
    const queue = [column];
    for (const at of queue) {
      if (at > column && this.at(at, group) > 0) return at;
      if (!isRoomFound && room[at] > 0) {
        isRoomFound = true;
        for (let next = 0; next < prix.length; next++) if (prix[next] === 0) this.reach(next, at, BY_ROOM, queue);
      }
      this.reachByPeople(at, group, queue);
    }
    for (const at of queue) this.isDead[at] = 1;
    return undefined;
  }

  /** Those of groups that are still free to move, from one column to wherever they lose nothing. */
  private reachByPeople(at: number, group: number, queue: number[]): void {
    for (let other = group + 1; other < this.transport.groups; other++) {
      if (this.isMoved[other] === 1 || this.at(at, other) === 0) continue;
      this.isMoved[other] = 1;
      for (const next of this.tight[other]) this.reach(next, at, other, queue);
    }
  }

  private reach(next: number, from: number, by: number, queue: number[]): void {
    if (this.reached[next] !== undefined || this.isDead[next] === 1) return;
    this.reached[next] = { column: from, by };
    queue.push(next);
  }

  private leastAlong(end: number, start: number, most: number): number {
    let least = most;
    for (let at = end; at !== start;) {
      const { column: from, by } = this.cameBy(at);
      least = Math.min(least, by === BY_ROOM ? this.transport.room[from] : this.at(from, by));
      at = from;
    }
    return least;
  }

  private cameBy(column: number): Reached {
    return this.reached[column] as Reached;
  }

  private at(column: number, group: number): number {
    return this.transport.flow[column * this.transport.groups + group];
  }

  private add(column: number, group: number, people: number): void {
    this.transport.flow[column * this.transport.groups + group] += people;
  }
}
