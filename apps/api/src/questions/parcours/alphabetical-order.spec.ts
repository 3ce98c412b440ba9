import { AlphabeticalOrder, codeOfCursor, cursorOf, letterOf } from './alphabetical-order';

describe('the alphabetical order', () => {
  const order = new AlphabeticalOrder([
    ['C', 'Œnologue'],
    ['B', 'Éleveur'],
    ['A', 'Ergonome'],
    ['E', 'Zoologue'],
    ['D', 'Ergonome'],
  ]);

  it('is that of French, then of codes', () => {
    expect(order.sorted(['E', 'D', 'C', 'B', 'A', 'X'])).toEqual(['B', 'A', 'D', 'C', 'E']);
  });

  it('goes on after a métier, whether it is listed or not', () => {
    expect(order.after(['B', 'D', 'E'], 'A')).toEqual(['D', 'E']);
    expect(order.after(['B', 'D'], 'X')).toBeUndefined();
  });

  it('puts accented letters and ligatures under their letter', () => {
    expect(['Éleveur', 'Œnologue', '"Z" ouvrier'].map(letterOf)).toEqual(['E', 'O', 'Z']);
  });

  it('reads its own cursors only', () => {
    expect(codeOfCursor(cursorOf('M1805'))).toBe('M1805');
    for (const cursor of ['', 'M1805', cursorOf("M' OR 1=1"), 'YXJyYXljb25uZWN0aW9uOjE']) {
      expect(codeOfCursor(cursor)).toBeUndefined();
    }
  });
});
