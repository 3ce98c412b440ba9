import { Workbook } from 'exceljs';
import type { Worksheet } from 'exceljs';
import type { ExportRow, ExportTable } from '../../tables/export-table';
import type { ReleaseDescription } from '../../tables/release-description';
import { cellXml, columnLetters } from './cell-xml';
import { cutMark, excelLimits, fitInCell } from './excel-limits';
import { XlsxEncoder } from './xlsx.encoder';

const column = (
  name: string,
  type: 'string' | 'integer' | 'float' | 'boolean' | 'date' | 'strings',
): ExportTable['columns'][number] => ({
  name,
  type,
  nullable: true,
  description: '',
});
const metiers: ExportTable = {
  kind: 'nodes',
  name: 'Metier',
  description: 'Un métier.',
  columns: [
    column('code', 'string'),
    column('libelle', 'string'),
    column('part', 'float'),
    column('cadre', 'boolean'),
    column('publieeLe', 'date'),
    column('noms', 'strings'),
  ],
};
const themes: ExportTable = {
  kind: 'nodes',
  name: 'Theme',
  description: 'Un thème.',
  columns: [column('code', 'string')],
};
const release: ReleaseDescription = {
  release: { version: '460' },
  sources: [{ attribution: 'Source : essai.', licence: 'Licence essai' }],
};

const bytesOf = (
  graph: readonly (readonly [ExportTable, readonly ExportRow[]])[],
  limits = excelLimits,
): Uint8Array => {
  const encoder = new XlsxEncoder(
    graph.map(([table]) => table),
    release,
    limits,
  );
  const chunks = [
    encoder.head(),
    ...graph.map(([table, rows]) => (rows.length > 0 ? encoder.rows(table, rows) : '')),
    encoder.tail(),
  ];
  return Buffer.concat(chunks.map((chunk) => Buffer.from(chunk as Uint8Array)));
};
const open = async (...args: Parameters<typeof bytesOf>): Promise<Workbook> => {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytesOf(...args) as unknown as ArrayBuffer);
  return workbook;
};
const sheet = (workbook: Workbook, name: string): Worksheet => {
  const found = workbook.getWorksheet(name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
};
const cells = (found: Worksheet): unknown[][] =>
  found
    .getSheetValues()
    .slice(1)
    .map((row) => (row as unknown[]).slice(1));

describe('a workbook', () => {
  const rows: ExportRow[] = [
    ['01', 'Maçon & « Cie »\n<2>', 0.25, true, '2026-06-18', ['a', 'b']],
    ['2E1', '=1+1', -3, false, null, null],
  ];

  it('has a sheet for each table, behind one that says what they are and what to show', async () => {
    const workbook = await open([
      [metiers, rows],
      [themes, []],
    ]);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Contenu', 'Metier', 'Theme']);
    expect(cells(sheet(workbook, 'Contenu')).filter(Boolean)).toEqual(
      expect.arrayContaining([
        ['feuille', 'table', 'lignes', 'cellules coupées', 'description'],
        ['Metier', 'Metier', 2, 0, 'Un métier.'],
        ['Theme', 'Theme', 0, 0, 'Un thème.'],
        ['Source : essai.'],
        ['Licence essai'],
      ]),
    );
  });

  it('keeps texts as texts, whatever Excel would make of them, and the other types as they are', async () => {
    const found = sheet(await open([[metiers, rows]]), 'Metier');
    expect(cells(found)[1]).toEqual([
      '01',
      'Maçon & « Cie »\n<2>',
      0.25,
      true,
      new Date('2026-06-18T00:00:00Z'),
      '["a","b"]',
    ]);
    expect(cells(found)[2]?.slice(0, 4)).toEqual(['2E1', '=1+1', -3, false]);
    expect(found.getCell('A2').numFmt).toBe('@');
    expect(found.getCell('A3').type).toBe(found.getCell('B2').type);
    expect(found.getCell('B3').formula).toBeUndefined();
  });

  it('keeps the header of each sheet in sight, in bold, with filters over all rows', async () => {
    const workbook = await open([
      [metiers, rows],
      [themes, []],
    ]);
    for (const [name, range] of [
      ['Contenu', 'A1:E3'],
      ['Metier', 'A1:F3'],
      ['Theme', 'A1:A1'],
    ] as const) {
      const found = sheet(workbook, name);
      expect([found.views[0]?.state, (found.views[0] as { ySplit?: number }).ySplit]).toEqual(['frozen', 1]);
      expect(found.autoFilter).toBe(range);
      expect(found.getCell('A1').font.bold).toBe(true);
    }
  });

  it('goes on in another sheet when a table has more rows than one holds', async () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((code): ExportRow => [code]);
    const workbook = await open([[themes, many]], { ...excelLimits, rows: 3 });
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Contenu', 'Theme', 'Theme (2)', 'Theme (3)']);
    expect(cells(sheet(workbook, 'Theme'))).toEqual([['code'], ['a'], ['b']]);
    expect(cells(sheet(workbook, 'Theme (3)'))).toEqual([['code'], ['e']]);
    expect(cells(sheet(workbook, 'Contenu'))[3]).toEqual(['Theme (3)', 'Theme', 1, 0, 'Un thème.']);
  });

  it('cuts a text that no cell holds, and counts it', async () => {
    const long = 'é'.repeat(32_768);
    const workbook = await open([[themes, [['x'.repeat(32_767)], [long]]]]);
    expect(cells(sheet(workbook, 'Theme'))[1]).toEqual(['x'.repeat(32_767)]);
    const [cut] = cells(sheet(workbook, 'Theme'))[2] as [string];
    expect([cut.length, cut.endsWith('é […]')]).toEqual([32_767, true]);
    expect(cells(sheet(workbook, 'Contenu'))[1]).toEqual(['Theme', 'Theme', 2, 1, 'Un thème.']);
  });

  it('is the same, byte for byte, for the same rows', () => {
    expect(bytesOf([[metiers, rows]])).toEqual(bytesOf([[metiers, rows]]));
  });

  it('refuses rows that come out of turn', () => {
    const encoder = new XlsxEncoder([themes, metiers], release);
    encoder.rows(metiers, rows);
    expect(() => encoder.rows(themes, [['a']])).toThrow('The rows of Theme come out of turn');
  });
});

describe('the limits of Excel', () => {
  it('are those that Microsoft gives', () => {
    expect(excelLimits).toEqual({ rows: 1_048_576, characters: 32_767 });
  });

  it('cut no character in two', () => {
    const text = `${'a'.repeat(9)}😀${'b'.repeat(9)}`;
    expect(fitInCell(text, { rows: 1, characters: 10 + cutMark.length })).toBe(`${'a'.repeat(9)}${cutMark}`);
    expect(fitInCell(text, { rows: 1, characters: text.length })).toBe(text);
  });
});

describe('a cell', () => {
  it('shows a text that looks like an escaped character as it is', () => {
    expect(cellXml('A1', 'string', '_x0041_', excelLimits)).toContain('>_x005F_x0041_<');
  });

  it('holds a date as the days since the last of 1899', () => {
    // 45 000 is 15 March 2023, by the arithmetic of Excel that any spreadsheet shows.
    expect(cellXml('A1', 'date', '2023-03-15', excelLimits)).toContain('<v>45000</v>');
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('of column %i is under %s', (position, letters) => {
    expect(columnLetters(position)).toBe(letters);
  });
});
