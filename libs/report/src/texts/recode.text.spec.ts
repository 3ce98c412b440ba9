import { renderRecode } from './recode.text';

describe('what recode says', () => {
  it('is how many rows of each statut, the labels that chose, and the first codes that are wrong', () => {
    expect(
      renderRecode({
        file: 'in.csv',
        out: 'in-recode.csv',
        encoding: 'windows-1252',
        separator: ';',
        depuis: '3',
        release: '460',
        column: 'code',
        rows: 12,
        blank: 1,
        chosen: 2,
        statuts: new Map([
          ['INCONNU', 1],
          ['SCINDE', 3],
          ['INCHANGE', 7],
        ]),
        unknown: [{ line: 5, code: 'M18O5' }],
        seconds: 0.123,
      }),
    ).toBe(
      [
        'in.csv (windows-1252, separated by ;): 12 rows from ROME 3 to version 460, in 0.12 s',
        '  INCHANGE        7  same code, nothing to do',
        '  SCINDE          3  several candidats: choose, or divide by the shares',
        '  INCONNU         1  the old release has no such code: correct it',
        '                  1  without a code',
        'a label chose for 2 of the 3 rows of several candidats: check them',
        'in.csv, line 5, column "code": no such code: M18O5',
        'written to in-recode.csv',
        '',
      ].join('\n'),
    );
  });
});
