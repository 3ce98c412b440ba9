import { foldText, wordsOf } from './words';

it('foldText folds case, accents and punctuation', () => {
  expect(foldText("  Chargé·e d'œuvre — ÉTÉ ")).toBe('charge e d œuvre ete');
});

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
