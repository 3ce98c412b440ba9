import { searchedWords } from '../../metiers/words';
import { luceneQueries } from './lucene-query';

describe('luceneQueries', () => {
  it('asks for each word whole, begun and, when long enough, mistyped', () => {
    expect(luceneQueries(['dev', 'aide', 'informatique'])).toEqual({
      francais: 'dev aide informatique',
      sansAccents: '(dev^4 dev*) (aide^4 aide* aide~1^0.5) (informatique^4 informatique* informatique~2^0.5)',
    });
  });

  it('takes no figure for a mistyped word', () => {
    expect(luceneQueries(['r482a']).sansAccents).toBe('(r482a^4 r482a*)');
  });

  it.each(['a OR b', 'a*', 'NOT', 'libelle:x', '"a', 'a)', '\\a', '', ' ', 'a\u0000', 'a~', '[a TO b]', '/.*/'])(
    'refuses %j, which is no word',
    (text) => {
      expect(() => luceneQueries([text])).toThrow('Not a word');
    },
  );

  it.each([
    'a OR b AND NOT c',
    'libelle:* OR *:*',
    '") OR (libelle:"',
    '/.*/ [a TO z] {a TO z} ~10 ^99 \\ + - && || !',
    "'; MATCH (n) DETACH DELETE n //",
    '\u202eabc\u0000 ＊ ？ ＂',
    'ﬁn ǅ ⅷ İ ß',
  ])('makes words only of %j', (text) => {
    const { francais, sansAccents } = luceneQueries(searchedWords(text));
    expect(francais).toMatch(/^[\p{Ll}\p{Lo}\p{N} ]*$/u);
    expect(sansAccents.replace(/\^4|\*|~[12]\^0\.5|[()]/g, '')).toMatch(/^[\p{Ll}\p{Lo}\p{N} ]*$/u);
  });
});
