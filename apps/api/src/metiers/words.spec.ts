import { wordsOf } from './words';

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
