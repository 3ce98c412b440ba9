import { maxWords, searchedWords, stemOf, wordsOf } from './words';

describe('wordsOf', () => {
  it.each([
    ["L'Hôtellerie", ['l', 'hotellerie']],
    ['L’ŒUVRE, Æthuse', ['l', 'oeuvre', 'aethuse']],
    ['aide-soignant(e)', ['aide', 'soignant', 'e']],
    ['  CAP\tsoudure\u00a03D ', ['cap', 'soudure', '3d']],
    ['+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /', []],
    ['', []],
  ])('cuts %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('searchedWords', () => {
  it('leaves out the words that join others, unless there is nothing else', () => {
    expect(searchedWords("prof de l'école")).toEqual(['prof', 'ecole']);
    expect(searchedWords('de la')).toEqual(['de', 'la']);
  });

  it('keeps the first twelve', () => {
    expect(searchedWords('mot '.repeat(50))).toHaveLength(maxWords);
  });
});

describe('stemOf', () => {
  it.each([
    ['infirmier', 'infirmieres'],
    ['vendeur', 'vendeuse'],
    ['conducteur', 'conductrices'],
    ['electricien', 'electricienne'],
    ['macon', 'maconne'],
    ['national', 'nationaux'],
    ['travail', 'travaux'],
    ['agent', 'agente'],
    ['sportif', 'sportive'],
  ])('%s and %s have the same', (masculine, feminine) => {
    expect(stemOf(feminine)).toBe(stemOf(masculine));
  });

  it.each([
    ['boulanger', 'boulangerie'],
    ['comptable', 'comptabilite'],
    ['mere', 'mer'],
  ])('%s and %s do not', (one, other) => {
    expect(stemOf(other)).not.toBe(stemOf(one));
  });
});
