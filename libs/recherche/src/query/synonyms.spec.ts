import { synonymes } from './synonymes';
import { readSynonymes, Synonyms } from './synonyms';

describe('our synonyms', () => {
  it('each say why, and are said once', () => {
    expect(readSynonymes(synonymes)).toEqual(synonymes);
    expect(new Set(synonymes.map(({ dit }) => dit)).size).toBe(synonymes.length);
  });
});

describe('Synonyms', () => {
  it('finds what people say in a row of words, in any number and gender', () => {
    const synonyms = new Synonyms([{ dit: 'croque-mort', pour: ['porteur funéraire'], raison: 'x' }]);
    expect([...synonyms.among(['un', 'croque', 'morts'])]).toEqual([
      { from: 1, width: 2, meant: [['porteur', 'funeraire']] },
    ]);
  });
});

describe('readSynonymes', () => {
  it.each([
    [{}, 'Synonyms are a list'],
    [[{ pour: ['x'], raison: 'x' }], 'Synonym 1: "dit" must be'],
    [[{ dit: 'x', pour: [], raison: 'x' }], 'Synonym 1 ("x"): "pour" must be'],
    [[{ dit: 'x', pour: ['y'] }], 'Synonym 1 ("x"): "raison" must say'],
    [[null], 'Synonym 1: "dit" must be'],
  ])('refuses %j by name', (json, message) => {
    expect(() => readSynonymes(json)).toThrow(message);
  });
});
