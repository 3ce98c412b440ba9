import { siglesOf, writtenSiglesOf } from './sigles';

const whole = (label: string): string[] =>
  siglesOf(label)
    .filter((sigle) => sigle.whole)
    .map(({ letters }) => letters)
    .sort();

describe('siglesOf', () => {
  it.each([
    ['Educateur / Educatrice de jeunes enfants', ['edje', 'eje']],
    ['Conseiller / Conseillère en insertion professionnelle', ['ceip', 'cip']],
    ['Aide médico-psychologique', ['amp']],
    ['Maître-nageur sauveteur / Maître-nageuse sauveteuse', ['mns']],
  ])('reads the masculine of %s, with small words and without', (label, sigles) => {
    expect(whole(label)).toEqual(sigles);
  });

  it('knows the initials of a part', () => {
    expect(siglesOf('Assistant / Assistante administration générale des ventes')).toContainEqual({
      letters: 'agv',
      whole: false,
    });
  });
});

describe('writtenSiglesOf', () => {
  it('reads parentheses and dashes', () => {
    expect(writtenSiglesOf('Infirmier / Infirmière (I.D.E.)')).toEqual(['ide']);
    expect(writtenSiglesOf('Responsable des Ressources Humaines -RRH-')).toEqual(['rrh']);
    expect(writtenSiglesOf('Cadre (privé)')).toEqual([]);
  });
});
