/** How a label answers a word; those of several words are joined bit by bit, and FAR has the bit of MISTYPED. */
export const ways = {
  /** The word stands in it, in any gender and number, joined or split. */
  WORD: 0,
  /** It has a word of the same family, or one that begins so. */
  FAMILY: 1,
  /** It has a word that differs by a letter. */
  MISTYPED: 2,
  /** It has a word that differs by two letters: good only where the rest agrees. */
  FAR: 18,
  /** Its initials are the word. */
  SIGLE: 4,
  /** It has what our synonyms say for the word. */
  SYNONYM: 8,
} as const;
export type Way = (typeof ways)[keyof typeof ways];

/** The bit of FAR alone. */
export const farBit = 16;

/** Labels that answer a word in one way. */
export interface Alternative {
  /** Numbers of labels, ascending. */
  readonly labels: Int32Array;
  /** How well they do, to 1. */
  readonly weight: number;
  /** How much of the weight of such a label is what was asked; Infinity for all of it. */
  readonly cover: number;
  readonly way: Way;
  /** Whether who typed the word surely meant this. */
  readonly sure: boolean;
  /** The stem that they hold, when it is one. */
  readonly stem: number;
}

/** One word of what was asked, with every way in which a label may answer it, the best first. */
export interface Slot {
  readonly word: string;
  readonly weight: number;
  readonly alternatives: readonly Alternative[];
  /** Stems that stand for the word in the texts of métiers. */
  readonly stems: readonly number[];
  /** Whether the word weighs nearly nothing beside others. */
  readonly faint: boolean;
}
