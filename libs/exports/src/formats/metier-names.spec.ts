import { MetierNames } from './metier-names';

describe('MetierNames', () => {
  const names = new MetierNames();
  names.addMetier('A1101', 'Conducteur');
  names.addMetier('A1102', 'Chauffeur');
  names.addAppellation('1', 'Conducteur', false);
  names.addAppellation('2', 'Chauffeur', false);
  names.addAppellation('3', 'Chauffeur', true);

  it('gives no name twice to a métier: neither its own, nor one that is hidden as well', () => {
    expect(names.nameOf('1', 'A1101')).toBeUndefined();
    expect(names.nameOf('2', 'A1101')).toEqual({ property: 'altLabel', libelle: 'Chauffeur' });
    expect(names.nameOf('3', 'A1101')).toBeUndefined();
  });

  it('hides what the fiche does not show', () => {
    names.addAppellation('4', 'Charretier', true);
    expect(names.nameOf('4', 'A1102')).toEqual({ property: 'hiddenLabel', libelle: 'Charretier' });
  });
});
