import { savoirView } from '../../test/small-graph';
import type { ItemView } from '../item-view';
import { SeededRandom } from '../seeded-random';
import type { PassagesDuMetier } from '../skill-graph.answers';

/** Counted from the passerelle of every ordered pair. */
function counted(view: ItemView, metiers: readonly string[], groupOf: ReadonlyMap<string, string>): PassagesDuMetier[] {
  const counts = new Map(metiers.map((metier) => [metier, { metier, passages: 0, passagesEntreGroupes: 0 }]));
  for (const de of metiers) {
    for (const vers of metiers) {
      if (de === vers) continue;
      for (const through of view.passerelle(de, vers)?.metiers.slice(1, -1) ?? []) {
        const count = counts.get(through);
        if (!count) continue;
        count.passages++;
        if (groupOf.get(de) !== groupOf.get(vers)) count.passagesEntreGroupes++;
      }
    }
  }
  return [...counts.values()];
}

describe('passages', () => {
  it('of a chain A B C D are those of its inner métiers, both ways', () => {
    const view = savoirView({ A: 'a', B: 'a b', C: 'b c', D: 'c' });
    const groupOf = new Map(['A', 'B', 'C', 'D'].map((metier) => [metier, metier < 'C' ? 'left' : 'right']));
    expect(view.passages(groupOf)).toEqual([
      { metier: 'A', passages: 0, passagesEntreGroupes: 0 },
      { metier: 'B', passages: 4, passagesEntreGroupes: 4 },
      { metier: 'C', passages: 4, passagesEntreGroupes: 4 },
      { metier: 'D', passages: 0, passagesEntreGroupes: 0 },
    ]);
  });

  it.each([1, 2, 3, 4, 5, 6])('are those of the passerelles, ties and zero costs included (seed %d)', (seed) => {
    const random = new SeededRandom(seed);
    const metiers = Array.from({ length: 24 }, (_, index) => `M${String(index).padStart(2, '0')}`);
    // Few savoirs, few in each: many couvertures are equal, and several métiers hold the same.
    const savoirs = metiers.map((metier): [string, string] => [metier, random.pick([...'abcdefghijkl'], 2).join(' ')]);
    const view = savoirView(Object.fromEntries(savoirs));
    const groupOf = new Map(metiers.map((metier) => [metier, String(random.below(3))]));
    expect(view.passages(groupOf)).toEqual(counted(view, metiers, groupOf));
  });
});

describe('itemsDistinctifs', () => {
  const view = savoirView({ A: 'a b', B: 'a b', C: 'a c', D: 'a d' });

  it('are those that the group holds more often than all do, by p ln(p / q)', () => {
    const found = view.itemsDistinctifs(['A', 'B', 'C'], 10);
    expect(found.map(({ item, metiers }) => [item.code, metiers])).toEqual([
      ['b', 2],
      ['c', 1],
    ]);
    expect(found[0]?.distinction).toBeCloseTo((2 / 3) * Math.log(2 / 3 / (2 / 4)), 12);
    expect(found[1]?.distinction).toBeCloseTo((1 / 3) * Math.log(1 / 3 / (1 / 4)), 12);
  });

  it('are as many as wanted, and none for all métiers', () => {
    expect(view.itemsDistinctifs(['A', 'B', 'C'], 1)).toHaveLength(1);
    expect(view.itemsDistinctifs(['A', 'B', 'C', 'D'], 10)).toEqual([]);
  });
});
