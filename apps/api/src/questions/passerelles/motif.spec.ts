import { appliedBy, Contraintes } from './contraintes.input';
import type { ContraintesAppliquees } from './contraintes.input';
import { motifOf } from './motif';
import type { InTheWay } from './motif';

const contraintes = (given: Partial<Contraintes> = {}): ContraintesAppliquees =>
  appliedBy('COUVERTURE', Object.assign(new Contraintes(), given));

function motif(inTheWay: Partial<InTheWay>, vers: string, applied = contraintes()): string | null {
  const none = { obstacle: null, openings: { given: [], opening: [] }, found: 0 };
  return motifOf({ ...none, ...inTheWay }, 'K2204', vers, applied);
}

describe('a motif', () => {
  it('is none when nothing stood in the way', () => {
    expect(motif({ obstacle: null, found: 1 }, 'J1501')).toBeNull();
  });

  it('names the limits of steps, as applied, where they allow no chain', () => {
    const limits = contraintes({ couvertureMin: 0.125, communsMin: 2 });
    const begin =
      'Aucune chaîne ne mène de K2204 à M1805 par des étapes dont la force atteint couvertureMin (0,125) et dont les ' +
      'métiers ont au moins communsMin (2) items en commun : ';
    expect(motif({ obstacle: 'COUVERTURE' }, 'M1805', limits)).toBe(`${begin}baissez l'une ou l'autre.`);
    const openings = { given: ['communsMin', 'couvertureMin'], opening: ['communsMin'] };
    expect(motif({ obstacle: 'COUVERTURE', openings }, 'M1805', limits)).toBe(
      `${begin}sa valeur par défaut suffit pour communsMin.`,
    );
    const told = (given: string[]): string | null =>
      motif({ obstacle: 'COUVERTURE', openings: { given, opening: [] } }, 'M1805', limits);
    expect(told(['couvertureMin', 'etapesMax'])).toBe(
      `${begin}en lever une seule n'y suffit pas, de couvertureMin, etapesMax.`,
    );
    // The limits of steps are those by default: it is not what is set that stands in the way.
    expect(told(['etapesMax', 'eviter'])).toBe(`${begin}baissez l'une ou l'autre.`);
  });

  it('advises to lower nothing that is at its least already', () => {
    const told = motif({ obstacle: 'COUVERTURE' }, 'M1805', contraintes({ couvertureMin: 0.125 }));
    expect(told).toMatch(/communsMin \(1\) items en commun : baissez couvertureMin\.$/);
  });

  it('says that a profile holds nothing that weighs, where no limit would be low enough', () => {
    expect(motif({ obstacle: 'PROFIL' }, 'M1805')).toMatch(/^Rien de ce que tient K2204 ne pèse à ce niveau/);
  });

  it('names the contraintes that each alone would open a chain, else all that are set', () => {
    const begin =
      'Des chaînes mènent de K2204 à J1501 à couvertureMin (0,05), mais aucune ne respecte les contraintes : ';
    const given = ['cadre', 'etapesMax', 'via'];
    const told = (opening: string[]): string | null =>
      motif({ obstacle: 'CONTRAINTES', openings: { given, opening } }, 'J1501');
    expect(told(['cadre'])).toBe(`${begin}il suffit de lever cadre.`);
    expect(told(['cadre', 'via'])).toBe(`${begin}il suffit de lever cadre, ou via.`);
    expect(told([])).toBe(`${begin}en lever une seule n'y suffit pas, de cadre, etapesMax, via.`);
  });

  it('says that the search was given up, before the first chain or after some', () => {
    const via = contraintes({ via: 'J1301' });
    expect(motif({ obstacle: 'RECHERCHE' }, 'J1501', via)).toMatch(
      /^La recherche a atteint sa borne avant de prouver quelle chaîne de K2204 à J1501 est la meilleure/,
    );
    expect(motif({ obstacle: 'RECHERCHE', found: 1 }, 'J1501')).toMatch(/après 1 chaîne prouvée :/);
    expect(motif({ obstacle: 'RECHERCHE', found: 3 }, 'J1501')).toMatch(/après 3 chaînes prouvées :/);
  });
});
