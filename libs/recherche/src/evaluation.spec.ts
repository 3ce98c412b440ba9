import { evaluateSearch, readJugements } from './evaluation';
import { smallIndex } from './testing/small-nomenclature';

describe('evaluateSearch', () => {
  it('tells how often a right métier is first, among three and ten, and the mean of 1 / its place', () => {
    const evaluation = evaluateSearch(smallIndex(), [
      { texte: 'A1104', metiers: ['A1104'] },
      { texte: 'boulanger A1112', metiers: ['A1101'] },
      { texte: 'zzzz', metiers: ['A1101'] },
    ]);
    expect(evaluation).toEqual({
      phrases: 3,
      succes1: 1 / 3,
      succes3: 2 / 3,
      succes10: 2 / 3,
      mrr: (1 + 1 / 2) / 3,
      manquees: ['zzzz'],
    });
  });
});

describe('readJugements', () => {
  it.each([
    [[], 'Phrases are a list'],
    [[{ metiers: ['A1101'] }], 'Phrase 1: "texte"'],
    [[{ texte: 'x', metiers: [] }], 'Phrase 1 ("x"): "metiers"'],
  ])('refuses %j by name', (json, message) => {
    expect(() => readJugements(json)).toThrow(message);
  });
});
