import { wordsOf } from '../../metiers/words';
import type { AskedQuery } from '../../release/asked-query';
import { luceneQueries } from './lucene-query';
import { labelOfType, TypeDeRecherche } from './type-de-recherche';

/** How many candidates of each kind the full-text indexes give to be ranked. */
const candidatesOfEach = 200;

/** The kinds that a search is about: all when it names none. */
export function wantedTypes(types: readonly TypeDeRecherche[]): ReadonlySet<TypeDeRecherche> {
  return new Set(types.length > 0 ? types : Object.values(TypeDeRecherche));
}

/**
 * What is asked for the candidates of a search. Appellations are looked through for métiers too: they are other names of
 * theirs.
 *
 * @param words those of the text, as searchedWords gives them
 */
export function candidatesAsked(
  texte: string,
  words: readonly string[],
  wanted: ReadonlySet<TypeDeRecherche>,
): AskedQuery {
  const lookedThrough = Object.values(TypeDeRecherche).filter(
    (type) => wanted.has(type) || (type === 'APPELLATION' && wanted.has('METIER')),
  );
  const code = wordsOf(texte).join('').toUpperCase();
  return {
    statement: 'recherche',
    parameters: {
      ...luceneQueries(words),
      code,
      codeRncp: code.replace(/^RNCP/, ''),
      labels: lookedThrough.map((type) => labelOfType[type]),
      candidats: candidatesOfEach,
    },
  };
}
