import { compte, pourCent } from './french-numbers';
import { usualTextWidth } from './text-width';
import { wrapLabel } from './wrap-label';

describe('a share', () => {
  it.each([
    [0, '0\u00a0%'],
    [0.001, '< 1\u00a0%'],
    [0.005, '1\u00a0%'],
    [0.374, '37\u00a0%'],
    [0.9949, '99\u00a0%'],
    [0.999, '> 99\u00a0%'],
    [1, '100\u00a0%'],
  ])('of %s is told as %s: neither nothing nor all is told of what is a little', (share, told) => {
    expect(pourCent(share)).toBe(told);
  });
});

it.each([
  [0, '0 item'],
  [1, '1 item'],
  [2, '2 items'],
  [1584, '1\u202f584 items'],
  [12931000, '12\u202f931\u202f000 items'],
])('%i is counted as « %s »', (count, told) => {
  expect(compte(count, 'item', 'items')).toBe(told);
});

describe('a label', () => {
  /** Ten units a letter. */
  const ten = (text: string): number => 10 * text.length;
  const lines = (label: string, maxWidth: number, maxLines?: number): string[] =>
    wrapLabel(label, { size: 14, bold: false, maxWidth, maxLines }, ten);

  it('stays on one line where it fits', () => {
    expect(lines('Aide-soignant / Aide-soignante', 300)).toEqual(['Aide-soignant / Aide-soignante']);
  });

  it('of two genders is broken at its bar, which ends a line', () => {
    expect(lines('Aide-soignant / Aide-soignante', 299)).toEqual(['Aide-soignant /', 'Aide-soignante']);
  });

  it('is broken between words where its bar does not do', () => {
    expect(lines("Conducteur / Conductrice d'engins agricoles", 200)).toEqual([
      'Conducteur\u00a0/',
      "Conductrice d'engins",
      'agricoles',
    ]);
  });

  it('begins no line with a sign', () => {
    expect(lines('Vendre un produit ; peser', 180)).toEqual(['Vendre un', 'produit\u00a0; peser']);
  });

  it('keeps whole a word that is wider than a line', () => {
    expect(lines('Anticonstitutionnellement vôtre', 100)).toEqual(['Anticonstitutionnellement', 'vôtre']);
  });

  it('that would take more lines than it may ends in an ellipsis that fits', () => {
    expect(lines('Accueillir orienter renseigner un public', 200, 1)).toEqual(['Accueillir orienter…']);
    expect(lines('un deux trois quatre cinq six', 100, 2)).toEqual(['un deux', 'trois…']);
  });
});

it('the usual width grows with size, weight and letters, and has W wider than i', () => {
  expect(usualTextWidth('métier', 20, false)).toBeCloseTo(2 * usualTextWidth('métier', 10, false), 9);
  expect(usualTextWidth('métier', 10, true)).toBeGreaterThan(usualTextWidth('métier', 10, false));
  expect(usualTextWidth('W', 10, false)).toBeGreaterThan(usualTextWidth('i', 10, false));
});
