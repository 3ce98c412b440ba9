import type { Alternative, Slot } from '../query/slot';

/** How many labels the words of a search touch at most, each its part: the first ones, which are of métiers and appellations. */
const mostLabels = 30_000;

/** What labels have of the words of one search. Kept from a search to the next, for its arrays are as long as the labels. */
export class Scratch {
  /** Sum of the weights of words that a label answers, each by how well it does; once scored, its score. */
  readonly scores: Float32Array;
  readonly covers: Float32Array;
  /** One bit for each word that a label answers, and for each that it answers surely. */
  readonly answered: Uint16Array;
  readonly sure: Uint16Array;
  /** Every way in which it answers, together. */
  readonly answers: Uint8Array;
  /** 1 when a word is the head of the label. */
  readonly headed: Uint8Array;
  /** 1 when the label has every word that tells something, none of them begun or mistyped. */
  readonly full: Uint8Array;
  /** The labels that have any word: the first `count`. */
  readonly touched: Int32Array;
  count = 0;

  /** The best label of each métier, -1 for none, and how many of its labels answer about as well. */
  readonly bestOfMetiers: Int32Array;
  readonly countOfMetiers: Uint16Array;

  private readonly stamps: Int32Array;
  private search = 0;

  constructor(
    size: number,
    metiers: number,
    private readonly heads: Int32Array,
  ) {
    this.scores = new Float32Array(size);
    this.covers = new Float32Array(size);
    this.answered = new Uint16Array(size);
    this.sure = new Uint16Array(size);
    this.answers = new Uint8Array(size);
    this.headed = new Uint8Array(size);
    this.full = new Uint8Array(size);
    this.touched = new Int32Array(size);
    this.stamps = new Int32Array(size);
    this.bestOfMetiers = new Int32Array(metiers);
    this.countOfMetiers = new Uint16Array(metiers);
  }

  /** Begins a search: no label has anything. */
  begin(): void {
    this.search++;
    this.count = 0;
    this.bestOfMetiers.fill(-1);
    this.countOfMetiers.fill(0);
  }

  /** Gives each label the best of what it has of each word. @param limit labels from this number on are left out */
  takeAll(slots: readonly Slot[], limit: number): void {
    slots.forEach((slot, at) => this.take(slot, 1 << at, limit, mostLabels / slots.length));
  }

  private take(slot: Slot, bit: number, limit: number, most: number): void {
    let left = most;
    for (const alternative of slot.alternatives) {
      const { labels, stem } = alternative;
      for (const label of labels) {
        if (label >= limit || left-- <= 0) break;
        this.touch(label);
        if (this.answered[label]! & bit) continue;
        this.answer(label, bit, slot.weight, alternative);
        if (stem !== -1 && this.heads[label] === stem && !slot.faint) this.headed[label] = 1;
      }
      if (left <= 0) return;
    }
  }

  /** Whether a label has any word, and a better score than another. */
  isBetter(label: number, than: number): boolean {
    if (this.stamps[label] !== this.search) return false;
    return this.scores[label]! > this.scores[than]! || (this.scores[label] === this.scores[than] && label < than);
  }

  /** Whether a label has the words that another has, as surely. */
  answersAsMuch(label: number, as: number): boolean {
    if (this.stamps[label] !== this.search) return false;
    return this.answered[label] === this.answered[as] && this.sure[label] === this.sure[as];
  }

  private touch(label: number): void {
    if (this.stamps[label] === this.search) return;
    this.stamps[label] = this.search;
    this.touched[this.count++] = label;
    this.scores[label] = 0;
    this.covers[label] = 0;
    this.answered[label] = 0;
    this.sure[label] = 0;
    this.answers[label] = 0;
    this.headed[label] = 0;
  }

  private answer(label: number, bit: number, slotWeight: number, { weight, cover, way, sure }: Alternative): void {
    this.answered[label]! |= bit;
    this.scores[label]! += slotWeight * weight;
    this.covers[label]! += cover;
    this.answers[label]! |= way;
    if (sure) this.sure[label]! |= bit;
  }
}
