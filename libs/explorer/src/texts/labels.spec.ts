import { gendersOf, shortLabel } from './labels';

describe('gendersOf', () => {
  it.each([
    ['Aide-soignant / Aide-soignante', 'Aide-soignant', 'Aide-soignante'],
    ['Boulanger / Boulangère', 'Boulanger', 'Boulangère'],
    ['Médecin généraliste', 'Médecin généraliste', undefined],
    ['Chef de projet R&D / Cheffe de projet R&D', 'Chef de projet R&D', 'Cheffe de projet R&D'],
    ['Technicien audio/vidéo', 'Technicien audio/vidéo', undefined],
  ])('%s', (label, first, second) => expect(gendersOf(label)).toEqual({ first, second }));

  it('does not guess which of three forms belong together', () => {
    expect(gendersOf('Un / Deux / Trois')).toEqual({ first: 'Un / Deux / Trois', second: undefined });
  });
});

describe('shortLabel', () => {
  it.each([
    ['Aide-soignant / Aide-soignante', 'Aide-soignant, Aide-soignante'],
    ['Assistant ressources humaines / Assistante ressources humaines', 'Assistant, Assistante ressources humaines'],
    ['Chargé de clientèle / Chargée de clientèle', 'Chargé, Chargée de clientèle'],
    ['Médecin généraliste', 'Médecin généraliste'],
  ])('%s is %s', (label, short) => expect(shortLabel(label)).toBe(short));
});
