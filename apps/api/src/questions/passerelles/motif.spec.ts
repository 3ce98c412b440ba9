import { appliedBy, Contraintes } from './contraintes.input';
import type { ContraintesAppliquees } from './contraintes.input';
import { motifOf } from './motif';

const contraintes = (given: Partial<Contraintes> = {}): ContraintesAppliquees =>
  appliedBy('COUVERTURE', Object.assign(new Contraintes(), given));

describe('a motif', () => {
  it('is none when nothing stood in the way', () => {
    expect(motifOf(null, 'K2204', 'J1501', contraintes(), 1)).toBeNull();
  });

  it('names the limits of steps, as applied, where they allow no chain', () => {
    expect(motifOf('COUVERTURE', 'K2204', 'M1805', contraintes({ couvertureMin: 0.125, communsMin: 2 }), 0)).toBe(
      'Aucune chaîne ne mène de K2204 à M1805 par des étapes dont la couverture atteint couvertureMin (0,125) et dont ' +
        "les métiers ont au moins communsMin (2) items en commun : baissez l'une ou l'autre.",
    );
  });

  it('names the contraintes that are set, where it is they that leave no chain', () => {
    const all = contraintes({
      via: 'J1301',
      etapesMax: 2,
      eviter: ['K1304'],
      eviterReglementes: false,
      cadre: false,
      grandsDomaines: [],
      transitionNumerique: null,
    });
    expect(motifOf('CONTRAINTES', 'K2204', 'J1501', all, 0)).toBe(
      'Des chaînes mènent de K2204 à J1501 à couvertureMin (0,05), mais aucune ne respecte les contraintes : cadre, ' +
        'etapesMax, eviter, via.',
    );
    const regulated = contraintes({ eviterReglementes: true });
    expect(motifOf('CONTRAINTES', 'K2204', 'J1506', regulated, 0)).toMatch(/ : eviterReglementes\.$/);
  });

  it('says that the search was given up, before the first chain or after some', () => {
    expect(motifOf('RECHERCHE', 'K2204', 'J1501', contraintes({ via: 'J1301' }), 0)).toMatch(
      /^La recherche a atteint sa borne avant de prouver quelle chaîne de K2204 à J1501 est la meilleure/,
    );
    expect(motifOf('RECHERCHE', 'K2204', 'J1501', contraintes(), 1)).toMatch(/après 1 chaîne prouvée :/);
    expect(motifOf('RECHERCHE', 'K2204', 'J1501', contraintes(), 3)).toMatch(/après 3 chaînes prouvées :/);
  });
});
