import { controlCharacterIn, unseenCharacters } from './cell-faults';

it('controlCharacterIn names the line, and what it holds', () => {
  expect(controlCharacterIn('a\tb\r\nc\u0001')).toEqual({ line: 2, fault: 'a control character, U+0001' });
  expect(controlCharacterIn('a\tb\r\nc')).toBeUndefined();
});

describe('unseenCharacters', () => {
  it('counts what shows as nothing: real files have an apostrophe and an œ of windows-1252, and blanks without width', () => {
    const text = '\uFEFFl\x92outil, l\x92\x9cuvre\u200B, \u202Eenvers';
    expect([...unseenCharacters(text)]).toEqual([
      ['U+0092', 2],
      ['U+009C', 1],
      ['U+200B', 1],
      ['U+202E', 1],
    ]);
  });

  it('finds nothing in what can be read: accents, ligatures, typographic signs, tabs and line breaks', () => {
    expect(unseenCharacters('Œuvre « à l’été » … – 5 €\u00A0\u202F\t\r\n').size).toBe(0);
  });
});
