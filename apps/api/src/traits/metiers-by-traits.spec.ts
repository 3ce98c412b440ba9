import { finish } from '@rome-graph/skill-graph';
import type { SmallMetier } from '../../test/support/small-traits';
import { smallMetier, smallTraits } from '../../test/support/small-traits';
import { countFacette } from './facettes';
import { letterOf, MetiersByTraits } from './metiers-by-traits';

const metier = (code: string, libelle: string, known: Partial<SmallMetier> = {}): SmallMetier =>
  smallMetier(code, { libelle, ...known });
const rows = [
  metier('C', 'Œnologue', { secteurs: ['10', '20'], emploiCadre: false }),
  metier('B', 'Éleveur', { secteurs: ['20'], emploiCadre: true, transitionEcologique: 'EMPLOI_VERT' }),
  metier('A', 'Ergonome', { emploiCadre: true }),
  metier('E', 'Zoologue'),
  metier('D', 'Ergonome', { secteurs: ['20'], transitionEcologique: 'EMPLOI_BRUN' }),
];
const metiers = finish(MetiersByTraits.build(rows, smallTraits(rows)));

describe('the métiers of a release', () => {
  it('come in the alphabetical order of French, then of codes', () => {
    expect(metiers.codes).toEqual(['B', 'A', 'D', 'C', 'E']);
    expect(metiers.codesOf(metiers.setOf(['E', 'X', 'C', 'B']))).toEqual(['B', 'C', 'E']);
    expect([metiers.placeOf('B'), metiers.placeOf('X')]).toEqual([0, undefined]);
  });

  it('are found under their letter, without accent or ligature', () => {
    expect(['Éleveur', 'Œnologue', '"Z" ouvrier', '…'].map(letterOf)).toEqual(['E', 'O', 'Z', '']);
  });

  it('are so, are not, or nobody knows', () => {
    expect(['A', 'B', 'C', 'D', 'X'].map((code) => metiers.flag('cadre', code))).toEqual([
      true,
      true,
      false,
      null,
      null,
    ]);
  });

  it('cannot have a value that the release does not know', () => {
    const odd = [metier('A', 'Ergonome', { secteurs: ['99'] })];
    expect(() => finish(MetiersByTraits.build(odd, smallTraits(odd)))).toThrow(/A métier has 99/);
  });
});

describe('a facette', () => {
  const shown = (facette: Parameters<typeof countFacette>[2], codes = ['A', 'B', 'C', 'D', 'E']): string[] =>
    countFacette(metiers, metiers.setOf(codes), facette).map(
      ({ code, libelle, metiers: count }) => `${code} ${libelle} ${count}`,
    );

  it('counts the métiers of each value that one of them has, in the alphabetical order of French', () => {
    expect(shown('SECTEUR')).toEqual(['20 Énergie et propreté 3', '10 Santé 1']);
    expect(shown('SECTEUR', ['B', 'E'])).toEqual(['20 Énergie et propreté 1']);
    expect(shown('THEME')).toEqual([]);
  });

  it('of letters is that of the labels', () => {
    expect(shown('LETTRE')).toEqual(['E E 3', 'O O 1', 'Z Z 1']);
  });

  it('of tags tells what métiers are by their names, never what they are not', () => {
    expect(shown('TAG')).toEqual([
      'transitionEcologique EMPLOI_BRUN EMPLOI_BRUN 1',
      'transitionEcologique EMPLOI_VERT EMPLOI_VERT 1',
      'emploiCadre emploiCadre 2',
    ]);
  });
});
