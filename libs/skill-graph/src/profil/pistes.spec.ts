import { EVERYTHING, savoirSource, savoirView } from '../../test/small-graph';
import { buildSkillGraph } from '../skill-graph';

const all = { limite: 10, decalage: 0 };
const any = (): boolean => true;

describe('pistes', () => {
  // Every savoir but z is held by two métiers, and weighs ln(5 / 2); z weighs ln 5.
  const view = savoirView({ A: 'a b', B: 'a c', C: 'b c d', D: 'd z', E: '' });

  it('rank métiers by the share of them that experiences and items cover, those exercised left out', () => {
    const { total, resultats } = view.pistes({ experiences: [{ metier: 'A' }], items: ['d'] }, all, any);
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
    const [, , third] = view.pistes({ experiences: [{ metier: 'A' }], items: ['d'] }, all, any).resultats;
    expect(third?.tenus().map(({ code }) => code)).toEqual(['d']);
    expect(third?.manquants().map(({ code }) => code)).toEqual(['z']);
    expect(third?.manquants(0)).toEqual([]);
  });

  it('add up experiences', () => {
    const { resultats } = view.pistes({ experiences: [{ metier: 'A' }, { metier: 'B' }], items: [] }, all, any);
    expect(resultats.map(({ metier, nbTenus }) => [metier, nbTenus])).toEqual([['C', 2]]);
  });

  it('keep what is wanted, and page through it', () => {
    const profil = { experiences: [{ metier: 'A' }], items: ['d'] };
    const wanted = (code: string): boolean => code !== 'C';
    expect(view.pistes(profil, all, wanted).total).toBe(2);
    const [only] = view.pistes(profil, { limite: 1, decalage: 1 }, wanted).resultats;
    expect(only?.metier).toBe('D');
  });

  it('are those aimed at, held or not; those exercised only where they are wanted', () => {
    const profil = { experiences: [{ metier: 'A' }], items: ['d'] };
    const aimed = view.pistes(profil, all, any, { cibles: ['E', 'A', 'D'] });
    expect(aimed.resultats.map(({ metier, rang, quantile }) => [metier, rang, quantile])).toEqual([
      ['D', 4, 2 / 5],
      ['E', 5, 1 / 5],
    ]);
    const whole = view.pistes(profil, all, any, { inclureExperiences: true });
    expect(whole.resultats.map(({ metier, rang, exerce }) => [metier, rang, exerce])).toEqual([
      ['A', 1, true],
      ['C', 2, false],
      ['B', 3, false],
      ['D', 4, false],
    ]);
    expect(() => view.pistes(profil, all, any, { cibles: ['Z'] })).toThrow(
      expect.objectContaining({ reason: 'METIER_INCONNU', code: 'Z' }),
    );
  });

  it('hold the macro-compétence of a compétence that is given, as a fiche would', () => {
    const { resultats } = buildSkillGraph(EVERYTHING)
      .view('MACRO_COMPETENCE')
      .pistes({ experiences: [], items: ['100'] }, all, any);
    expect(resultats.map(({ metier, nbTenus }) => [metier, nbTenus])).toEqual([
      ['M1', 1],
      ['M2', 1],
    ]);
  });

  it.each([
    [{ experiences: [{ metier: 'Z' }], items: [] }, 'METIER_INCONNU', 'Z'],
    [{ experiences: [{ metier: 'A' }], items: ['q'] }, 'ITEM_INCONNU', 'q'],
  ])('refuse %j', (profil, reason, code) => {
    expect(() => view.pistes(profil, all, any)).toThrow(expect.objectContaining({ reason, code }));
  });
});

describe('paliers', () => {
  // Official: A → B 1/2, A → C 1/3, C → D 1/2 of what weighs the same, and D → E 0 of nothing.
  const source = {
    ...savoirSource({ A: 'a b', B: 'a c', C: 'b c d', D: 'd a', E: '' }),
    mobilites: [
      { de: 'A', vers: 'B', ordre: 1 },
      { de: 'A', vers: 'C', ordre: 2 },
      { de: 'D', vers: 'E', ordre: 1 },
    ],
  };
  const view = buildSkillGraph(source).view('SAVOIR');
  /** a is held by three of five, b, c and d by two. */
  const [a, b] = [Math.log(5 / 3), Math.log(5 / 2)];
  const toB = a / (a + b);

  it('begin at quantiles of the couverture of official mobilités, in proportion between two of them', () => {
    // Sorted: 0 (D → E), 1/3 (A → C), a / (a + b) (A → B), the middle being the second.
    const { FORMATION_LONGUE, FORMATION_COURTE, PROCHE, ACCESSIBLE } = view.seuilsDesPaliers;
    expect(FORMATION_LONGUE).toBeCloseTo(1 / 6, 12);
    expect(FORMATION_COURTE).toBeCloseTo(1 / 3, 12);
    expect(PROCHE).toBeCloseTo((1 / 3 + toB) / 2, 12);
    expect(ACCESSIBLE).toBeCloseTo(1 / 3 + 0.8 * (toB - 1 / 3), 12);
  });

  it.each([
    [1, 0.9, 'ACCESSIBLE'],
    [0.35, 0.9, 'PROCHE'],
    [0.35, 0.34, 'ACCESSIBLE'],
    [1 / 3, 0.9, 'FORMATION_COURTE'],
    [0.2, 0.9, 'FORMATION_LONGUE'],
    [0.1, 0.9, 'ELOIGNE'],
    [0.1, 0.05, 'ACCESSIBLE'],
    [0, 0.9, 'ELOIGNE'],
  ])('of a couverture of %d, with a seuil of %d: %s', (couverture, seuil, palier) => {
    expect(view.palier(couverture, seuil)).toBe(palier);
  });

  it('are no better than the caps', () => {
    expect(view.palier(1, 0.3, ['FORMATION_LONGUE'])).toBe('FORMATION_LONGUE');
    expect(view.palier(1, 0.3, ['PROCHE', 'FORMATION_LONGUE'])).toBe('FORMATION_LONGUE');
    expect(view.palier(0.1, 0.3, ['PROCHE'])).toBe('ELOIGNE');
  });

  it('are told by the seuil alone where there is no official mobilité', () => {
    const none = savoirView({ A: 'a b', B: 'a c' });
    expect([none.palier(0.3, 0.3), none.palier(0.29, 0.3)]).toEqual(['ACCESSIBLE', 'ELOIGNE']);
  });

  it('hold shares of the official mobilités and of the other pairs', () => {
    const calibrage = view.calibrage(0.9);
    const shares = calibrage.map(({ palier, officielles }) => [palier, Math.round(3 * officielles)]);
    expect(shares).toEqual([
      ['ACCESSIBLE', 1],
      ['PROCHE', 0],
      ['FORMATION_COURTE', 1],
      ['FORMATION_LONGUE', 0],
      ['ELOIGNE', 1],
    ]);
    expect(calibrage.map(({ couvertureMin }) => couvertureMin)[4]).toBe(0);
    /*
     * Of the 17 other ordered pairs, over a / (a + b) = .358 of what A, B, D weigh is a, .642 b, c or d; 1/3 of C. Accessible, from .353
     * on: A → D, B → A and D (a), C → A, B and D (b, c, d), D → A and B (a). From 1/3 on, and below: B → C and D → C. The others share nothing.
     */
    expect(calibrage.map(({ autres }) => Math.round(17 * autres))).toEqual([8, 0, 2, 0, 7]);
  });
});
