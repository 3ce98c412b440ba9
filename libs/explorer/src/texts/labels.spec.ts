import { gendersOf, shortLabel } from './labels';

describe('gendersOf', () => {
  it.each([
    ['Aide-soignant / Aide-soignante', 'Aide-soignant', 'Aide-soignante', ''],
    ['Agent / Agente de service hospitalier (ASH)', 'Agent', 'Agente', 'de service hospitalier (ASH)'],
    ['Chef de projet R&D / Cheffe de projet R&D', 'Chef de projet R&D', 'Cheffe de projet R&D', ''],
    ['Médecin généraliste', 'Médecin généraliste', undefined, ''],
    ['Technicien audio/vidéo', 'Technicien audio/vidéo', undefined, ''],
    ['Un / Deux / Trois', 'Un / Deux / Trois', undefined, ''],
  ])('%s', (label, first, second, tail) => expect(gendersOf(label)).toEqual({ first, second, tail }));
});

describe('shortLabel', () => {
  it.each([
    ['Aide-soignant / Aide-soignante', 'Aide-soignant, Aide-soignante'],
    ['Assistant ressources humaines / Assistante ressources humaines', 'Assistant, Assistante ressources humaines'],
    ['Agent / Agente de service hospitalier (ASH)', 'Agent, Agente de service hospitalier (ASH)'],
    ['Médecin généraliste', 'Médecin généraliste'],
  ])('%s is %s', (label, short) => expect(shortLabel(label)).toBe(short));
});
