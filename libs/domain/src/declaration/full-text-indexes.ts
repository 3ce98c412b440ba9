/** A full-text index: how Neo4j cuts the labels of the nomenclature into the words that a search finds. */
export interface FullTextIndex {
  readonly name: string;
  readonly analyzer: string;
}

/** The words of French reduced to their stems, so that plural and feminine are alike. */
export const frenchWords: FullTextIndex = { name: 'recherche_francaise', analyzer: 'french' };

/** The words as they are written, without case or accents: beginnings and mistyped words are looked for there. */
export const writtenWords: FullTextIndex = { name: 'recherche_sans_accents', analyzer: 'standard-folding' };

/**
 * The indexes that a search merges. Neo4j holds one full-text index for the same labels and properties, whatever its
 * analyzer: each of these must hold other properties.
 */
export const fullTextIndexes: readonly FullTextIndex[] = [frenchWords, writtenWords];
