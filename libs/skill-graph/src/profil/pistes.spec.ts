import { EVERYTHING, savoirView } from '../../test/small-graph';
import { buildSkillGraph } from '../skill-graph';

const all = { limite: 10, decalage: 0 };
const any = (): boolean => true;

describe('pistes', () => {
  // Every savoir but z is held by two métiers, and weighs ln(5 / 2); z weighs ln 5.
  const view = savoirView({ A: 'a b', B: 'a c', C: 'b c d', D: 'd z', E: '' });

  it('rank métiers by the share of them that experiences and items cover, those exercised left out', () => {
    const { total, resultats } = view.pistes({ metiers: ['A'], items: ['d'] }, all, any);
    expect(total).toBe(3);
    expect(resultats.map(({ metier, nbTenus, nbManquants }) => [metier, nbTenus, nbManquants])).toEqual([
      ['C', 2, 1],
      ['B', 1, 1],
      ['D', 1, 1],
    ]);
    const [first, second, third] = resultats.map(({ couverture }) => couverture);
    expect(first).toBeCloseTo(2 / 3, 12);
    expect(second).toBeCloseTo(1 / 2, 12);
    expect(third).toBeCloseTo(Math.log(5 / 2) / (Math.log(5 / 2) + Math.log(5)), 12);
  });

  it('tell what is held and what is missing, the heaviest first', () => {
    const [, , third] = view.pistes({ metiers: ['A'], items: ['d'] }, all, any).resultats;
    expect(third?.tenus().map(({ code }) => code)).toEqual(['d']);
    expect(third?.manquants().map(({ code }) => code)).toEqual(['z']);
    expect(third?.manquants(0)).toEqual([]);
  });

  it('add up experiences', () => {
    const { resultats } = view.pistes({ metiers: ['A', 'B'], items: [] }, all, any);
    expect(resultats.map(({ metier, nbTenus }) => [metier, nbTenus])).toEqual([['C', 2]]);
  });

  it('keep what is wanted, and page through it', () => {
    const profil = { metiers: ['A'], items: ['d'] };
    const wanted = (code: string): boolean => code !== 'C';
    expect(view.pistes(profil, all, wanted).total).toBe(2);
    const [only] = view.pistes(profil, { limite: 1, decalage: 1 }, wanted).resultats;
    expect(only?.metier).toBe('D');
  });

  it('hold the macro-compétence of a compétence that is given, as a fiche would', () => {
    const { resultats } = buildSkillGraph(EVERYTHING)
      .view('MACRO_COMPETENCE')
      .pistes({ metiers: [], items: ['100'] }, all, any);
    expect(resultats.map(({ metier, nbTenus }) => [metier, nbTenus])).toEqual([
      ['M1', 1],
      ['M2', 1],
    ]);
  });

  it.each([
    [{ metiers: ['Z'], items: [] }, 'METIER_INCONNU', 'Z'],
    [{ metiers: ['A'], items: ['q'] }, 'ITEM_INCONNU', 'q'],
  ])('refuse %j', (profil, reason, code) => {
    expect(() => view.pistes(profil, all, any)).toThrow(expect.objectContaining({ reason, code }));
  });
});
