import { familyOf, stemOf } from './stem';

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
    ['hote', 'hotesse'],
    ['maitre', 'maitresses'],
    ['chef', 'cheffes'],
    ['professionnel', 'professionnelle'],
    ['charge', 'chargees'],
    ['manutentionaire', 'manutentionnaire'],
  ])('%s and %s have the same', (one, other) => {
    expect(stemOf(other)).toBe(stemOf(one));
  });

  it.each([
    ['boulanger', 'boulangerie'],
    ['comptable', 'comptabilite'],
    ['car', 'carte'],
    ['r482', 'r483'],
  ])('%s and %s do not', (one, other) => {
    expect(stemOf(other)).not.toBe(stemOf(one));
  });
});

describe('familyOf', () => {
  it.each([
    ['boulanger', 'boulangerie'],
    ['nettoyeur', 'nettoyage'],
    ['soudeur', 'soudage'],
  ])('%s and %s are of one', (one, other) => {
    expect(familyOf(stemOf(other))).toBe(familyOf(stemOf(one)));
  });
});
