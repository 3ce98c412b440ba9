import { wordsOfLabel, wordsOfQuery } from './words';

describe('wordsOfQuery', () => {
  it.each([
    ["L'Hôtellerie", ['hotellerie']],
    ['L’ŒUVRE, Æthuse', ['oeuvre', 'aethuse']],
    ['  CAP\tsoudure\u00a03D ', ['cap', 'soudure', '3d']],
    ['C++ / C# et .NET', ['cplusplus', 'csharp', 'et', 'dotnet']],
    ['ingénieur R&D', ['ingenieur', 'rd']],
    ['B.T.P.', ['btp']],
    ['H.S.E', ['hse']],
    ['coiffeur H / F', ['coiffeur']],
    ['coiffeur - h/f/x', ['coiffeur']],
    ['coiffeur (m/w/d)', ['coiffeur']],
    ['coiffeur hf', ['coiffeur']],
    ['coiffeur (homme ou femme)', ['coiffeur']],
    ['chargé.e.s de com', ['charge', 'de', 'com']],
    ['agent·e·s', ['agent']],
    ['technicien(ne)', ['technicien']],
    ['conducteur-rice de bus', ['conducteur', 'de', 'bus']],
    ['prêt-à-porter', ['pret', 'a', 'porter']],
    ['ｗｅｂ ﬁn', ['web', 'fin']],
    ['+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /', []],
  ])('cuts %j', (text, words) => {
    expect(wordsOfQuery(text)).toEqual(words);
  });

  it('reads the first 200 characters', () => {
    expect(wordsOfQuery(`${'a '.repeat(100)}fin`)).not.toContain('fin');
  });
});

describe('wordsOfLabel', () => {
  it('keeps both readings of a label, and folds what stands in parentheses into its word', () => {
    expect(wordsOfLabel('Homme / Femme de pied')).toEqual(['homme', 'femme', 'de', 'pied']);
    expect(wordsOfLabel('Ingénieur / Ingénieure technico-commercial(e) IT')).toEqual([
      'ingenieur',
      'ingenieure',
      'technico',
      'commercial',
      'it',
    ]);
  });
});
