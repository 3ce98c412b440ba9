import type { ElementCherche } from '../element';
import type { CodeTable } from './code-table';
import type { LabelTable } from './label-table';
import type { Lexicon } from './lexicon';
import type { Postings } from './postings';

/** What an index is made of. Nothing of it changes once it is built. */
export interface SearchParts {
  readonly elements: readonly ElementCherche[];
  /** Codes ROME by number of métier. */
  readonly metiers: readonly string[];
  /** Number of the element METIER, by number of métier. */
  readonly elementOfMetier: Int32Array;
  /** Number of its own label, by number of métier. */
  readonly labelOfMetier: Int32Array;
  readonly lexicon: Lexicon;
  readonly labels: LabelTable;
  /** Labels by stem, ascending. */
  readonly labelsOfStem: Postings;
  /** Métiers whose texts, compétences or savoirs hold a stem. */
  readonly metiersOfStem: Postings;
  /** How rare a stem is among labels of métiers and appellations: 0 for one that all hold. */
  readonly rarities: Float32Array;
  /** Labels that say a sigle themselves, in parentheses or between dashes. */
  readonly writtenSigles: ReadonlyMap<string, Int32Array>;
  /** Labels whose initials are some letters: of the whole label, and of a part of it. */
  readonly wholeSigles: ReadonlyMap<string, Int32Array>;
  readonly innerSigles: ReadonlyMap<string, Int32Array>;
  readonly codes: CodeTable;
  /** What is suggested once one or two letters are typed: labels, the likeliest first. */
  readonly beginnings: ReadonlyMap<string, Int32Array>;
}
