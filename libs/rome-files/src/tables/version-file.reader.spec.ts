import { readVersionFile } from './version-file.reader';

describe('readVersionFile', () => {
  it('reads number, dates and title, and leaves the description', () => {
    const text = [
      'Numero de version : 60',
      '',
      'Date de publication : 18/09/2025',
      '',
      'Date de validation : 27/08/2025',
      '',
      'Titre/commentaire :  ROME 4.0 version 60 - 25M09',
      '',
      'Description : quelque chose : autre chose',
    ].join('\n');
    expect(readVersionFile(text, 'version.txt')).toEqual({
      number: '60',
      publieeLe: '2025-09-18',
      valideeLe: '2025-08-27',
      libelle: 'ROME 4.0 version 60 - 25M09',
    });
  });

  it('takes the 29th of February of a leap year', () => {
    const text = 'Numero de version : 60\nDate de publication : 29/02/2024';
    expect(readVersionFile(text, 'version.txt').publieeLe).toBe('2024-02-29');
  });

  it.each([
    ['no number', 'Titre/commentaire : x', /no line "Numero de version : NN"/],
    ['a date that is none', 'Numero de version : 60\nDate de publication : 31/13/2025', /"31\/13\/2025"/],
    [
      'a day that its month has not',
      'Numero de version : 60\nDate de validation : 31/02/2025',
      /^version\.txt, line 2: "Date de validation" is "31\/02\/2025"; a date such as 18\/09\/2025 was expected/,
    ],
    [
      'the 29th of February of a year that has none',
      'Numero de version : 60\nDate de publication : 29/02/2025',
      /"29\/02/,
    ],
    ['a control character', 'Numero de version : 60\n\0', /^version\.txt, line 2: a control character, U\+0000/],
    ['a title without end', `Titre/commentaire : ${'x'.repeat(9000)}`, /^version\.txt, line 1: a text of 9020 bytes/],
  ])('refuses %s', (_what, text, expected) => {
    expect(() => readVersionFile(text, 'version.txt')).toThrow(expected);
  });
});
