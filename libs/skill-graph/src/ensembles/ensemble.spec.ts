import { savoirView } from '../../test/small-graph';
import { finish } from '../slices';

// Every item is held by two métiers, so that couverture is a share of items.
const view = savoirView({ A: 'a b', B: 'b c d', C: 'c e', D: 'a d', E: 'e' });

const ofA = { experiences: [{ metier: 'A' }], items: [] };

describe('effet de levier', () => {
  // From A: B 1/3, C 0, D 1/2, E 0.
  it.each([
    [0.5, ['d: B', 'e: C E', 'c: B C']],
    [0.6, ['c: B', 'd: B D', 'e: E']],
    [1, ['d: D', 'e: E']],
  ])('counts the métiers newly reached at %d', (seuil, expected) => {
    const { resultats } = view.effetsDeLevier(ofA, seuil, { limite: 10, decalage: 0 });
    const shown = resultats.map(({ item, metiers }) => `${item.code}: ${metiers.join(' ')}`);
    expect(shown.sort()).toEqual(expected.sort());
    const counts = resultats.map(({ metiers }) => metiers.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('gives one page of a ranking', () => {
    const page = (limite: number, decalage: number): string[] =>
      view.effetsDeLevier(ofA, 0.5, { limite, decalage }).resultats.map(({ item }) => item.code);
    expect([page(2, 0), page(2, 1)]).toEqual([
      ['c', 'e'],
      ['e', 'd'],
    ]);
  });
});

describe('a set of métiers', () => {
  const look = (codes: string[], part = 1, seuil = 0.5) => finish(view.ensemble(codes, part, seuil));

  it('has a noyau: what enough of its métiers hold', () => {
    expect(look(['A', 'B']).noyau).toMatchObject([{ item: { code: 'b', nature: 'SAVOIR' }, nombre: 2 }]);
    expect(look(['A', 'B', 'D'], 2 / 3).noyau.map(({ item }) => item.code)).toEqual(['a', 'b', 'd']);
  });

  it('has ways out, by mean couverture', () => {
    // From A and B: D 1/2 and 1/2, C 0 and 1/2.
    expect(look(['B', 'A', 'B'])).toMatchObject({
      metiers: ['A', 'B'],
      sorties: [
        { metier: 'D', couvertureMoyenne: 0.5, nombre: 2 },
        { metier: 'C', couvertureMoyenne: 0.25, nombre: 1 },
      ],
    });
  });

  it('has métiers that are hard to leave', () => {
    // From A: B 1/3 or D 1/2; from C: B 1/3 or E 1, which comes first among all.
    expect(look(['A', 'C']).difficiles).toMatchObject([
      { metier: 'A', vers: 'D' },
      { metier: 'C', vers: 'E', couverture: 1 },
    ]);
    expect(look(['C', 'B', 'E', 'D', 'A']).difficiles[0]).toEqual({ metier: 'A', vers: null, couverture: 0 });
  });

  it.each([
    ['part', 0, 0.5],
    ['seuil', 1, 0],
    ['seuil', 1, 1.1],
  ])('refuses a wrong %s', (name, part, seuil) => {
    expect(() => look(['A'], part, seuil)).toThrow(
      expect.objectContaining({ reason: 'ARGUMENT_HORS_LIMITES', code: name }),
    );
  });
});
