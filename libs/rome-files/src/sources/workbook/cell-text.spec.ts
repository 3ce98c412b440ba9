import { cellText } from './cell-text';

describe('cellText', () => {
  it.each([
    ['a text, blanks kept', ' eau ', ' eau '],
    ['a whole number', 477597, '477597'],
    ['a part', 0.5, '0.5'],
    ['a truth', true, 'true'],
    ['nothing', null, ''],
    ['runs of rich text', { richText: [{ text: 'ROME' }, { text: ' / ISCO' }] }, 'ROME / ISCO'],
    ['a link', { text: 'Fiche', hyperlink: 'https://exemple.fr' }, 'Fiche'],
    ['a formula, by its stored result', { formula: 'A1&B1', result: 'M1805' }, 'M1805'],
    ['a formula that gives a number', { formula: '1+1', result: 2 }, '2'],
    ['a line break as spreadsheets write it', 'a_x000A_b', 'a\nb'],
  ])('reads %s', (_what, value, text) => {
    expect(cellText(value as never, false, false)).toEqual({ text });
  });

  it.each([
    ['an error value', { error: '#N/A' }, 'the error value #N/A'],
    ['a formula never calculated', { formula: 'A1' }, 'a formula whose result is not stored'],
    ['a formula that ends in an error', { formula: '1/0', result: Number.NaN }, 'a formula that ends in an error'],
  ])('tells that %s has no value', (_what, value, problem) => {
    const { text, problem: told } = cellText(value as never, false, false);
    expect([text, told]).toEqual(['', expect.stringContaining(problem)]);
  });

  it.each([
    ['a date', new Date('2025-09-18T00:00:00Z'), false, '2025-09-18'],
    ['a date with its time', new Date('2025-09-18T13:30:00Z'), false, '2025-09-18T13:30:00'],
    ['a formula that gives a date', { formula: 'TODAY()', result: 45918 }, false, '2025-09-18'],
    ['a formula that gives a date, counted from 1904', { formula: 'TODAY()', result: 44456 }, true, '2025-09-18'],
  ])('reads %s', (_what, value, date1904, text) => {
    expect(cellText(value as never, true, date1904)).toEqual({ text });
  });
});
