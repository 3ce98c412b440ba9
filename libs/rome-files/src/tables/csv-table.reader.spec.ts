import { readCsvTable } from './csv-table.reader';
import type { Findings } from './findings';
import type { Row } from './official-table';

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

  describe('of a table that a program saved anew', () => {
    const row = ['A1101', 'A1102', '1'];
    const readTelling = (text: string): { rows: readonly Row[]; told: string[] } => {
      const findings: Findings = { repairs: [], oddities: [] };
      const { rows } = readCsvTable('rubrique_mobilite', text, 'm.csv', findings);
      return { rows, told: [...findings.repairs, ...findings.oddities].map(({ what, count }) => `${what}: ${count}`) };
    };

    it.each([
      [';', 'fields separated by « ; » instead of « , »: 1'],
      ['\t', 'fields separated by tabs instead of « , »: 1'],
      ['|', 'fields separated by « | » instead of « , »: 1'],
    ])('reads fields separated by %j, quoted or not, and tells it', (separator, told) => {
      const plain = ['code_rome', 'code_rome_cible', 'numero_ordre'].join(separator);
      expect(readTelling(`${plain}\r\n${row.join(separator)}\r\n`)).toEqual({ rows: [row], told: [told] });
      const quoted = `\uFEFF${plain}\n${row.map((cell) => `"${cell}"`).join(separator)}\n`;
      expect(readTelling(quoted)).toEqual({ rows: [row], told: [told] });
    });

    it('reads below a line sep=;, leaves rows of separators alone out, and tells the lines as they are', () => {
      const text = 'sep=;\r\ncode_rome;code_rome_cible;numero_ordre\r\n;;\r\nA1101;A1102;1\r\n;;\r\n';
      const table = readCsvTable('rubrique_mobilite', text, 'm.csv');
      expect([table.rows, table.lineOf(0)]).toEqual([[row], 4]);
    });

    it('reads lines ended by CR alone, and tells it', () => {
      const table = `${header}\r"A1101","A1102","1"\r"A1101","A1103","2"\r`;
      expect(readTelling(table)).toEqual({
        rows: [row, ['A1101', 'A1103', '2']],
        told: ['lines ended by CR alone: 2'],
      });
      expect(() => read(`${header}\r"A1101","A1102","1"\r"A1101"\r`)).toThrow(/^m\.csv, line 3: 1 fields/);
    });

    it('reads a header in capitals, with blanks, and tells a column that it does not know', () => {
      expect(readTelling('"Code_ROME"," code_rome_cible ","NUMERO_ORDRE","score"\n"A1101","A1102","1","x"\n')).toEqual({
        rows: [[...row, 'x']],
        told: ['the column "score", which this version does not read: 1'],
      });
    });
  });

  it.each([
    [
      'a column that stands twice',
      '"code_rome","code_rome","code_rome_cible","numero_ordre"\n"A1101","B1101","A1102","1"\n',
      /^m\.csv, line 1, column "code_rome": the column stands twice/,
    ],
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
      /^m\.csv, line 3: 4 fields where the header has 3; correct the line, or fetch/,
    ],
    [
      'a record with a field too many and a quote left open further on',
      `${header}\n"A1101","A1102","1","x"\n"A1101","unclosed`,
      /^m\.csv, line \d+: not a well-formed CSV/,
    ],
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
