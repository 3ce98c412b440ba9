/**
 * The full-text index: the words of the labels of the nomenclature, reduced to their stems, so that plural and singular,
 * feminine and masculine are alike. Recipes in Cypher look for words in it; the API searches in memory.
 */
export const fullTextIndex = { name: 'recherche_francaise', analyzer: 'french' } as const;

/** Indexes that former versions made and nothing asks any more; a load drops them. */
export const formerIndexes: readonly string[] = ['recherche_sans_accents'];
