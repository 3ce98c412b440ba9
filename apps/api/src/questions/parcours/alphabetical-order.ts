import type { Snapshot } from '../../engine/snapshot';
import { wordsOf } from '../../metiers/words';

const french = new Intl.Collator('fr');

/** The métiers of a release from A to Z. */
export class AlphabeticalOrder {
  private readonly places = new Map<string, number>();

  /** @param metiers every métier's code and label */
  constructor(metiers: Iterable<readonly [code: string, libelle: string]>) {
    const ordered = [...metiers].sort(([a, x], [b, y]) => french.compare(x, y) || (a < b ? -1 : 1));
    for (const [place, [code]] of ordered.entries()) this.places.set(code, place);
  }

  /** The codes in order; codes of no métier are left out. */
  sorted(codes: readonly string[]): string[] {
    return codes.filter((code) => this.places.has(code)).sort((a, b) => this.placeOf(a) - this.placeOf(b));
  }

  /** Codes in order, of those that come after a métier; undefined when there is no such métier. */
  after(codes: readonly string[], code: string): string[] | undefined {
    const from = this.places.get(code);
    return from === undefined ? undefined : codes.filter((each) => this.placeOf(each) > from);
  }

  private placeOf(code: string): number {
    return this.places.get(code) ?? Infinity;
  }
}

const orders = new WeakMap<Snapshot, AlphabeticalOrder>();

/** The order of a release, made once. */
export function alphabeticalOrderOf(snapshot: Snapshot): AlphabeticalOrder {
  let order = orders.get(snapshot);
  if (!order) orders.set(snapshot, (order = new AlphabeticalOrder(snapshot.labels.entries())));
  return order;
}

/** The letter that a label is found under: its first, in capitals and without accents. */
export function letterOf(libelle: string): string {
  return (wordsOf(libelle)[0] ?? '').charAt(0).toUpperCase();
}

/** The place in the order that a page ended at, as clients are given it. */
export function cursorOf(code: string): string {
  return Buffer.from(`metier:${code}`).toString('base64url');
}

/** The métier that a page ended at; undefined for what is no cursor. */
export function codeOfCursor(cursor: string): string | undefined {
  return /^metier:(\w+)$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'))?.[1];
}
