import { MetierSet } from './metier-set';

describe('a set of métiers', () => {
  const threes = MetierSet.of(100, [0, 3, 31, 32, 33, 63, 64, 99]);
  const some = MetierSet.of(100, [3, 4, 32, 99]);

  it('holds the places that it was given', () => {
    expect(threes.places()).toEqual([0, 3, 31, 32, 33, 63, 64, 99]);
    expect([threes.has(31), threes.has(30), threes.has(99), threes.has(98)]).toEqual([true, false, true, false]);
    expect(threes.size).toBe(8);
  });

  it('is joined with another, neither of which changes', () => {
    expect(threes.and(some).places()).toEqual([3, 32, 99]);
    expect(threes.without(some).places()).toEqual([0, 31, 33, 63, 64]);
    expect([threes.size, some.size]).toEqual([8, 4]);
  });

  it.each([1, 31, 32, 33, 1584])('of all %d has that many, and nobody outside', (length) => {
    const all = MetierSet.all(length);
    expect(all.size).toBe(length);
    expect(all.without(all).size).toBe(0);
    expect(new MetierSet(length).size).toBe(0);
  });
});
