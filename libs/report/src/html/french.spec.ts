import {
  formatCount,
  formatDate,
  formatExact,
  formatNumber,
  formatPercent,
  formatShare,
  joinPunctuation,
} from './french';

/** Every blank that no line breaks at, as a plain one. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('French', () => {
  it('writes numbers, shares and dates as French does', () => {
    expect(plain(formatNumber(17810))).toBe('17 810');
    expect(formatExact(0.4905381863412069)).toBe('0,4905');
    expect(plain(formatPercent(0.15962309582180417))).toBe('16 %');
    expect(plain(formatShare(241, 1584))).toBe('15,2 %');
    expect(plain(formatShare(0, 0))).toBe('0 %');
    expect(formatDate('2025-09-18')).toBe('18 septembre 2025');
    expect(formatDate(null)).toBe('inconnue');
  });

  it('gives nouns their number', () => {
    expect([0, 1, 2].map((count) => formatCount(count, 'métier'))).toEqual(['0 métier', '1 métier', '2 métiers']);
    expect(formatCount(14, 'grand domaine', 'grands domaines')).toBe('14 grands domaines');
  });

  it('lets no line break where punctuation holds to a word, and leaves other blanks', () => {
    expect(joinPunctuation('Il dit : « oui » ; 5 % de plus')).toBe(
      'Il dit\u00a0: «\u00a0oui\u00a0»\u00a0; 5\u00a0% de plus',
    );
  });
});
