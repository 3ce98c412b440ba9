import { readCsvTable } from './csv-table.reader';

const header = '"code_rome","code_rome_cible","numero_ordre"';
const read = (text: string): ReturnType<typeof readCsvTable> => readCsvTable('rubrique_mobilite', text, 'm.csv');

describe('readCsvTable', () => {
  it('finds columns by name, in any order, and ignores those it does not know', () => {
    const table = read('"numero_ordre","new","code_rome_cible","code_rome"\n"6","x","A1102","A1101"\n');
    expect(table.rows).toEqual([['6', 'x', 'A1102', 'A1101']]);
    expect(table.indexOf('code_rome')).toBe(3);
  });

  it('keeps line breaks inside fields, skips blank lines between records and tells where each begins', () => {
    const table = read(`${header}\n"A1101","two\n\nbreaks","1"\n\n"A1102","A1103","2"\n`);
    expect(table.rows).toEqual([
      ['A1101', 'two\n\nbreaks', '1'],
      ['A1102', 'A1103', '2'],
    ]);
    expect([table.lineOf(0), table.lineOf(1)]).toEqual([2, 6]);
  });

  it.each([
    ['an empty file', '', /^m\.csv: the file is empty/],
    ['a header alone', `${header}\n`, /^m\.csv: the table has a header and no row/],
    [
      'a renamed column',
      '"code_rome","cible","numero_ordre"\n"A1101","A1102","1"\n',
      /^m\.csv, line 1, column "code_rome_cible": the column is missing; the header has "cible" instead/,
    ],
    [
      'a record with a field too many',
      `${header}\n"A1101","A1102","1"\n"A1101","A1102","1","x"\n`,
      /^m\.csv, line 3: 4 fields where the header has 3/,
    ],
    [
      'a record with a field too many and a quote left open further on',
      `${header}\n"A1101","A1102","1","x"\n"A1101","unclosed`,
      /^m\.csv, line \d+: not a well-formed CSV/,
    ],
    [
      'fields separated by ;',
      'code_rome;code_rome_cible;numero_ordre\nA1101;A1102;1\n',
      /^m\.csv, line 1: its fields are separated by « ; », those of the official files by « , »: a spreadsheet program/,
    ],
    [
      'quoted fields separated by ; after a mark of UTF-8',
      '\uFEFF"code_rome";"code_rome_cible";"numero_ordre"\n"A1101";"A1,102";"1"\n',
      /^m\.csv, line 1: its fields are separated by « ; »/,
    ],
    ['fields separated by tabs', 'code_rome\tcode_rome_cible\tnumero_ordre\nA1101\tA1102\t1\n', /separated by tabs/],
    [
      'a control character',
      `${header}\n"A1101","A1102","1"\n"A11\u000701","A1102","1"\n`,
      /^m\.csv, line 3, column "code_rome": a control character, U\+0007; fetch the file again/,
    ],
    ['a byte of value 0', `${header}\n"A1101","A1102","\0"\n`, /^m\.csv, line 2, column "numero_ordre": .*U\+0000/],
    [
      'a cell of ten million letters',
      `${header}\n"A1101","${'x'.repeat(10_000_000)}","1"\n`,
      /^m\.csv, line 2, column "code_rome_cible": a text of 10000000 bytes; the limit is 8000/,
    ],
    ['a quote left open', `${header}\n"A1101","A1102,"1"\n`, /^m\.csv, line \d+: not a well-formed CSV/],
  ])('refuses %s', (_what, text, expected) => {
    expect(() => read(text)).toThrow(expected);
  });

  it('accepts tabs and line breaks in texts, and letters that take several bytes, up to 8 000 bytes', () => {
    const long = 'œ'.repeat(4_000);
    expect(read(`${header}\n"a\tb\r\nc","${long}","1"\n`).rows).toEqual([['a\tb\r\nc', long, '1']]);
    expect(() => read(`${header}\n"A1101","${long}.","1"\n`)).toThrow(/a text of 8001 bytes/);
  });

  it('accepts the one table that is published without rows', () => {
    const text = '"code_type_referentiel","libelle_type_referentiel"\n';
    expect(readCsvTable('type_referentiel', text, 't.csv').rows).toEqual([]);
  });
});
