import { count, counted, day, percent } from './numbers';

/** Intl separates by spaces that do not break; which of them is no matter here. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('numbers in French', () => {
  it('groups thousands by a space', () => expect(plain(count(1584))).toBe('1 584'));

  it.each([
    [0, '0 métier'],
    [1, '1 métier'],
    [2, '2 métiers'],
  ])('counts %d', (value, text) => expect(plain(counted(value, 'métier'))).toBe(text));

  it('writes shares in percent, rounded to whole ones', () => expect(plain(percent(0.456))).toBe('46 %'));

  it('writes days', () => expect(plain(day('2026-11-27T23:30:00Z'))).toBe('27 novembre 2026'));
});
