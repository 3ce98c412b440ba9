import { documents } from '@rome-graph/domain';
import { certifInfoRow, openedText, openedWorkbook, releaseOf } from '../../test/support/documents';
import { certifInfoHandler } from './certif-info.handler';
import { coutsDeFormationHandler } from './couts-de-formation.handler';
import type { Contribution, OpenedFile, RecognisedDocument } from './document';

const file = (...lines: string[]): OpenedFile =>
  openedText(['niveau ou certification;mois;source', ...lines].join('\n'), 'couts.csv');

/** Certif Info of four certifications: two of level 4, one of level 3, one of no level. */
function certifInfo(): RecognisedDocument {
  const rows = [
    { Code_Diplome: '101', Code_Niveau_Europeen: '4', Code_RNCP: '35830' },
    { Code_Diplome: '102', Code_Niveau_Europeen: '4' },
    { Code_Diplome: '103', Code_Niveau_Europeen: '3' },
    { Code_Diplome: '104', Code_RS: '5212' },
    { Code_Diplome: '104', Code_RS: '5213' },
  ].map((cells) => certifInfoRow(cells));
  const [header = ''] = (rows[0] ?? '').split('\n');
  const text = [header, ...rows.map((row) => row.split('\n')[1] ?? '')].join('\n');
  const recognised = certifInfoHandler.recognise(openedText(text, 'certif_info.csv'));
  if (!recognised) throw new Error('not recognised');
  return recognised;
}

function contributed(opened: OpenedFile, beside: readonly RecognisedDocument[] = [certifInfo()]): Contribution {
  const recognised = coutsDeFormationHandler.recognise(opened);
  if (!recognised) throw new Error('not recognised');
  return coutsDeFormationHandler.contribute(recognised, releaseOf([], beside));
}

const rowsOf = (opened: OpenedFile): readonly (readonly string[])[] =>
  contributed(opened).tables.get('certification_cout')?.rows ?? [];

describe('couts.csv', () => {
  it('gives each certification the months of its level', () => {
    expect(rowsOf(file('4;12;Branche', '3;4.5;Région'))).toEqual([
      ['101', '12', 'niveau', 'Branche'],
      ['102', '12', 'niveau', 'Branche'],
      ['103', '4.5', 'niveau', 'Région'],
    ]);
  });

  it('prefers what is said of a certification, by its code before RNCP and RS, to what is said of its level', () => {
    expect(
      rowsOf(file('4;12;Branche', '102;30;Enquête', 'rncp 35830;20;École', '101;18;Enquête', 'RS5213;1;OF')),
    ).toEqual([
      ['101', '18', 'certification', 'Enquête'],
      ['102', '30', 'certification', 'Enquête'],
      ['104', '1', 'certification', 'OF'],
    ]);
    expect(rowsOf(file('4;12;Branche', 'RNCP35830;20;École'))).toEqual([
      ['101', '20', 'certification', 'École'],
      ['102', '12', 'niveau', 'Branche'],
    ]);
  });

  it('takes the least of two codes RS of one certification', () => {
    expect(rowsOf(file('RS5212;2,5;OF', 'RS5213;2;OF'))).toEqual([['104', '2', 'certification', 'OF']]);
  });

  it('tells what it gives, of whom, and what leads to no certification', () => {
    const opened = file('4;12;Branche', '7;24;Région', '999;3;Région');
    expect(coutsDeFormationHandler.recognise(opened)).toMatchObject({ version: 'Branche, Région', rows: 3 });
    expect(contributed(opened)).toMatchObject({
      adds: ['months of training of 2 of 4 certifications'],
      unlinked: [
        {
          what: 'levels and certifications that no certification of Certif Info has',
          rows: new Map([
            ['7', 1],
            ['999', 1],
          ]),
          linked: 1,
        },
      ],
    });
  });

  it('gives nothing without Certif Info, and says so', () => {
    const { adds, tables } = contributed(file('4;12;Branche'), []);
    expect(adds).toEqual(['nothing: months are those of certifications, and Certif Info is not given beside it']);
    expect(tables.get('certification_cout')?.rows).toEqual([]);
  });

  it('keeps the line of each, for what a load says of it', () => {
    const table = contributed(file('3;10;x', '4;12;x')).tables.get('certification_cout');
    expect(table?.rows.map((_, row) => table.lineOf(row))).toEqual([3, 3, 2]);
  });

  it('is read with a column of levels and one of certifications, in English, and from a workbook', () => {
    const apart = openedText('niveau;certification;mois;source\n4;;12;Branche\n;102;30;Enquête', 'couts.csv');
    expect(rowsOf(apart)).toEqual([
      ['101', '12', 'niveau', 'Branche'],
      ['102', '30', 'certification', 'Enquête'],
    ]);
    expect(rowsOf(openedText('level or certification,months,source\n3,10,Branche', 'costs.csv'))).toHaveLength(1);
    const book = openedWorkbook({
      Feuil1: [
        ['Niveau', 'Mois', 'Source'],
        ['3', '10', 'Branche'],
      ],
    });
    expect(rowsOf(book)).toEqual([['103', '10', 'niveau', 'Branche']]);
  });

  it('names every bad cell by line and column', () => {
    expect(() =>
      coutsDeFormationHandler.recognise(
        file('4;0;x', ';12;x', '9;12;x', 'CAP;12;x', '3;douze;x', '3;-4;x', '5;12;', '6;241;x'),
      ),
    ).toThrow(
      [
        'couts.csv, line 2, column "mois": "0" is no number of months above 0, of 240 at most, as 10 or 4.5',
        '  line 3, column "niveau ou certification": is empty: give a level from 1 to 8 or a certification, or remove the line',
        '  line 4, column "niveau ou certification": "9" is not a European level from 1 to 8, nor a code of Certif Info, which is a number, nor a code as RNCP35830 or RS5212',
        '  line 5, column "niveau ou certification": "CAP" is not a European level from 1 to 8, nor a code of Certif Info, which is a number, nor a code as RNCP35830 or RS5212',
        '  line 6, column "mois": "douze" is no number of months above 0, of 240 at most, as 10 or 4.5',
        '  line 7, column "mois": "-4" is no number of months above 0, of 240 at most, as 10 or 4.5',
        '  line 8, column "source": is empty: name who says so',
        '  line 9, column "mois": "241" is no number of months above 0, of 240 at most, as 10 or 4.5',
      ].join('\n'),
    );
  });

  it('refuses a level and a certification on one line, and a code in the column of levels', () => {
    const apart = openedText('niveau;certification;mois;source\n4;102;12;x\n102;;12;x\n;4;12;x', 'couts.csv');
    expect(() => coutsDeFormationHandler.recognise(apart)).toThrow(
      [
        'couts.csv, line 2, column "certification": a level and a certification on one line: give one of the two, each on a line of its own',
        '  line 3, column "niveau": "102" is not a European level from 1 to 8',
        '  line 4, column "certification": "4" is not a code of Certif Info, which is a number, nor a code as RNCP35830 or RS5212',
      ].join('\n'),
    );
  });

  it('refuses two lines of one level that say something else, and takes a line that another repeats once', () => {
    expect(() => coutsDeFormationHandler.recognise(file('4;12;x', '3;9;x', '4;18;x'))).toThrow(
      'couts.csv, line 4, column "niveau ou certification": 4 as line 2, with other months or another source; keep one of the two lines',
    );
    expect(rowsOf(file('3;9;x', '3;9;x'))).toHaveLength(1);
  });

  it('is no other table of months', () => {
    expect(coutsDeFormationHandler.recognise(openedText('mois;source\n3;x\n', 'autre.csv'))).toBeUndefined();
    expect(documents.coutsDeFormation.address).toBeUndefined();
  });
});
