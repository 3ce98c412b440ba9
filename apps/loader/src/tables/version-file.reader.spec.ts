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

  it.each([
    ['no number', 'Titre/commentaire : x', /no line "Numero de version : NN"/],
    ['a date that is none', 'Numero de version : 60\nDate de publication : 31/13/2025', /"31\/13\/2025"/],
  ])('refuses %s', (_what, text, expected) => {
    expect(() => readVersionFile(text, 'version.txt')).toThrow(expected);
  });
});
