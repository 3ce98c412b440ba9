/** What a label is to its element. */
export const labelKinds = { OWN: 0, SHORT: 1, FORMER: 2 } as const;
export type LabelKind = (typeof labelKinds)[keyof typeof labelKinds];

/** Every label, by its number. Those of métiers and appellations come first. */
export interface LabelTable {
  readonly texts: readonly string[];
  readonly kinds: Uint8Array;
  /** Number of the element that it names. */
  readonly elements: Int32Array;
  /** Number of the métier that it names in the end; -1 for none. */
  readonly metiers: Int32Array;
  /** The sum of the rarities of its words, those in parentheses left out. */
  readonly weights: Float32Array;
  /** The stem of its first meaningful word; -1 for none. */
  readonly heads: Int32Array;
  /** How many labels are of métiers and appellations. */
  readonly naming: number;
}
