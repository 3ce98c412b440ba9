import { SheetNames } from './sheet-names';

const named = (...wanted: string[]): string[] => {
  const names = new SheetNames();
  return wanted.map((name) => names.next(name));
};

describe('names of sheets', () => {
  it('are those wanted, when Excel takes them', () => {
    expect(named('Metier', 'Metier-MOBILISE-MacroCompetence')).toEqual(['Metier', 'Metier-MOBILISE-MacroCompetence']);
    expect('Metier-MOBILISE-MacroCompetence').toHaveLength(31);
  });

  it('have at most 31 characters, and are told apart by a number', () => {
    expect(named('Metier-DANS_SOUS_SECTEUR-SousSecteurActivite', 'Metier-DANS_SOUS_SECTEUR-SousSecteurAutre')).toEqual([
      'Metier-DANS_SOUS_SECTEUR-SousSe',
      'Metier-DANS_SOUS_SECTEUR-So (2)',
    ]);
  });

  it('differ by more than capitals', () => {
    expect(named('Theme', 'THEME', 'theme')).toEqual(['Theme', 'THEME (2)', 'theme (3)']);
  });

  it('hold nothing that Excel forbids', () => {
    expect(named("'a/b?[c]:*\\d'", '', 'Historique')).toEqual(['a b  c    d', ' ', 'Historique (2)']);
  });
});
