import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InputRow } from './csv-input';
import { columnOf, openCsv } from './csv-input';

let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rome-graph-csv-'));
  file = join(folder, 'in.csv');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(
  bytes: string | Buffer,
): Promise<{ header: readonly string[]; separator: string; encoding: string; rows: InputRow[] }> {
  writeFileSync(file, bytes);
  const { header, separator, written, rows } = await openCsv(file);
  const all: InputRow[] = [];
  for await (const row of rows) all.push(row);
  return { header, separator, encoding: written.encoding, rows: all };
}

const text = 'code;intitulé\r\nM1805;Développeur\r\nD1208;"Vendeur ; ""bio"""\r\n';
const latin = (written: string): Buffer => Buffer.from(written, 'latin1');
const utf16 = (written: string): Buffer => Buffer.from(`\uFEFF${written}`, 'utf16le');

describe('a CSV file', () => {
  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`), 'utf-8'],
    ['Windows-1252', latin(text), 'windows-1252'],
    ['UTF-16, little end first', utf16(text), 'utf-16le'],
    ['UTF-16, big end first', utf16(text).swap16(), 'utf-16be'],
  ])('in %s is read', async (_, bytes, encoding) => {
    expect(await read(bytes)).toEqual({
      header: ['code', 'intitulé'],
      separator: ';',
      encoding,
      rows: [
        { cells: ['M1805', 'Développeur'], line: 2 },
        { cells: ['D1208', 'Vendeur ; "bio"'], line: 3 },
      ],
    });
  });

  it('in Windows-1252 may hold what Latin-1 has not', async () => {
    const { rows } = await read(
      Buffer.concat([Buffer.from('code,nom\nM1805,c'), Buffer.from([0x9c]), Buffer.from('ur\n')]),
    );
    expect(rows).toEqual([{ cells: ['M1805', 'cœur'], line: 2 }]);
  });

  it.each([
    ['comma', 'a,b\n1,2\n', ','],
    ['tab', 'a\tb\n1\t2\n', '\t'],
    ['bar', 'a|b\n1|2\n', '|'],
    ['what its first line says', 'sep=;\na;b\n1;2\n', ';'],
    ['most, outside quotes', '"a;x;y;z",b\n1,2\n', ','],
  ])('is separated by %s', async (_, bytes, separator) => {
    const found = await read(bytes);
    expect([found.separator, found.rows.map(({ cells }) => cells)]).toEqual([separator, [['1', '2']]]);
  });

  it('of one column is separated by nothing: a comma stands for it', async () => {
    expect(await read('code\nM1805\n')).toMatchObject({ separator: ',', rows: [{ cells: ['M1805'] }] });
  });

  it.each([
    ['LF', '\n'],
    ['CR LF', '\r\n'],
    ['CR alone', '\r'],
  ])('whose lines end in %s tells where each row begins, after cells of several lines too', async (_, end) => {
    const { rows } = await read(['a,b', '1,"x', 'y"', '2,z', ''].join(end));
    expect(rows.map(({ cells: [first], line }) => [first, line])).toEqual([
      ['1', 2],
      ['2', 4],
    ]);
  });

  it('may hold rows that a spreadsheet program cut short, and blank lines', async () => {
    const { rows } = await read('a;b;c\n1\n\n2;x\n');
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['1', '', ''],
      ['2', 'x', ''],
    ]);
  });

  it.each([
    ['empty', '', /in\.csv: the file is empty/],
    ['of a row too long', 'a,b\n1,2\n1,2,3\n', /in\.csv, line 3: 3 fields where the header has 2/],
    ['of a quote left open', 'a,b\n1,2\n"1,2\n', /in\.csv, line \d: not a well-formed CSV/],
    ['that is a workbook', 'PK\u0003\u0004', /in\.csv: this is a workbook/],
    ['of null bytes', 'a\u0000,\u0000b\u0000', /in\.csv: it holds null bytes/],
  ])('%s is refused', async (_, bytes, expected) => {
    await expect(read(bytes)).rejects.toThrow(expected);
  });

  it('that is not there, or a folder, is refused', async () => {
    await expect(openCsv(join(folder, 'none.csv'))).rejects.toThrow(/none\.csv: it cannot be read \(.*\)/);
    mkdirSync(join(folder, 'folder'));
    await expect(openCsv(join(folder, 'folder'))).rejects.toThrow(/folder: this is no file/);
  });
});

describe('a column', () => {
  const header = ['Code', 'Intitulé', 'x', 'x'];

  it.each([
    ['Code', 0],
    ['code', 0],
    ['INTITULE', 1],
  ])('%s is found at %d', (name, position) => {
    expect(columnOf({ file, header }, '--column', name)).toBe(position);
  });

  it('that is not there is told with those that are', () => {
    expect(() => columnOf({ file, header }, '--label', 'poste')).toThrow(
      /in\.csv, line 1, column "poste": --label: the header has no such column; it has "Code", "Intitulé", "x", "x"/,
    );
  });

  it('that is there twice is refused', () => {
    expect(() => columnOf({ file, header }, '--column', 'x')).toThrow(/--column: the header has it 2 times/);
  });
});
