import { header, optional } from '@rome-graph/domain';
import type { Layout, SourceDocument } from '@rome-graph/domain';
import type { Sheet } from '../sources/workbook/workbook';
import { findLayout, recogniseByLayouts } from './layout.finder';
import { openedText, openedWorkbook } from '../../test/support/documents';

const layout: Layout = {
  name: 'savoirs',
  columns: {
    categorie: header('Catégorie'),
    savoir: header('Savoir'),
    code: header('Code OGR'),
    note: optional(header('Note')),
  },
};
const document: SourceDocument = {
  code: 'savoirs',
  libelle: 'Arborescence des savoirs',
  producteur: 'x',
  licence: { name: 'x' },
  attribution: 'x',
  address: 'x',
  fileName: 'x',
  recognisedBy: 'x',
  gives: 'x',
  tables: [],
  layouts: [layout],
};
const sheet = (rows: readonly (readonly string[])[], problems?: ReadonlyMap<number, string>): Sheet => ({
  name: 'Savoirs',
  hidden: false,
  rows: rows.map((cells, index) => ({ number: index + 1, cells, ...(problems && index > 0 && { problems }) })),
});

describe('findLayout', () => {
  it('finds columns by their headers, in any order, below a title', () => {
    const table = findLayout(
      sheet([['Les savoirs'], ['CODE  ogr', 'Autre', 'categorie', 'savoir '], ['12', 'x', ' Normes', 'Droit']]),
      layout,
      'book.xlsx',
    );
    expect(table?.rows).toEqual([['Normes', 'Droit', '12', '']]);
    expect(table?.lineOf(0)).toBe(3);
    expect(table?.file).toBe('book.xlsx, sheet « Savoirs »');
  });

  it('reads a header of two rows, merged downwards and across', () => {
    const table = findLayout(
      sheet([
        ['Catégorie', 'Savoirs', ''],
        ['', 'Savoir', 'Code OGR'],
        ['Normes', 'Droit', '12'],
      ]),
      layout,
      'book.xlsx',
    );
    expect(table?.rows).toEqual([['Normes', 'Droit', '12', '']]);
  });

  it('leaves out the rows that are empty in its columns', () => {
    const rows = [['Catégorie', 'Savoir', 'Code OGR'], ['', '', '', 'x'], ['Normes', 'Droit', '12'], []];
    expect(findLayout(sheet(rows), layout, 'book.xlsx')?.rows).toHaveLength(1);
  });

  it('is undefined without all the columns that are needed', () => {
    expect(findLayout(sheet([['Catégorie', 'Savoir']]), layout, 'book.xlsx')).toBeUndefined();
  });

  it('refuses a control character, and a text without end, in a column that it reads, and only there', () => {
    const rows = (cell: string, other = ''): Sheet =>
      sheet([
        ['Catégorie', 'Savoir', 'Code OGR', 'Autre'],
        ['Normes', cell, '12', other],
      ]);
    expect(() => findLayout(rows('Dr\u0007oit'), layout, 'book.xlsx')).toThrow(
      /^book\.xlsx, sheet « Savoirs », line 2, column "Savoir": a control character, U\+0007/,
    );
    expect(() => findLayout(rows('x'.repeat(8_001)), layout, 'book.xlsx')).toThrow(
      /column "Savoir": a text of 8001 bytes/,
    );
    expect(findLayout(rows('Droit', '\u0007'), layout, 'book.xlsx')?.rows).toHaveLength(1);
  });

  it('refuses a cell without value in a column that it reads, and only there', () => {
    const rows = [
      ['Catégorie', 'Savoir', 'Code OGR', 'Autre'],
      ['Normes', 'Droit', '', ''],
    ];
    expect(() => findLayout(sheet(rows, new Map([[2, 'an error value #N/A']])), layout, 'book.xlsx')).toThrow(
      'book.xlsx, sheet « Savoirs », line 2, column "Code OGR": an error value #N/A',
    );
    expect(findLayout(sheet(rows, new Map([[3, 'an error value #N/A']])), layout, 'book.xlsx')?.rows).toHaveLength(1);
  });
});

describe('recogniseByLayouts', () => {
  it('takes the first visible sheet that has the columns, and tells which it left out', () => {
    const rows = [
      ['Catégorie', 'Savoir', 'Code OGR'],
      ['Normes', 'Droit', '12'],
    ];
    const recognised = recogniseByLayouts(document, openedWorkbook({ Old: rows, Savoirs: rows }, ['Old']));
    expect(recognised?.tables.get('savoirs')?.file).toBe('book.xlsx, sheet « Savoirs »');
    expect(recognised?.remarks).toEqual(['hidden sheet « Old » was not read']);
    expect(recognised?.rows).toBe(1);
  });

  it('refuses to guess when the only sheet that has them is hidden', () => {
    const opened = openedWorkbook({ Old: [['Catégorie', 'Savoir', 'Code OGR']] }, ['Old']);
    expect(() => recogniseByLayouts(document, opened)).toThrow('book.xlsx, sheet « Old »: the sheet is hidden');
  });

  it('names the column that lacks when most of them are there', () => {
    const named = {
      ...document,
      layouts: [{ ...layout, sheet: { shown: 'Savoirs', matches: (n: string) => n === 'savoirs' } }],
    };
    const opened = openedWorkbook({ Savoirs: [['Catégorie', 'Savoir', 'OGR']] });
    expect(() => recogniseByLayouts(named, opened)).toThrow(
      'book.xlsx, sheet « Savoirs », line 1, column "Code OGR": looks like « Arborescence des savoirs », and this column is missing',
    );
  });

  it('reads a CSV file as a sheet', () => {
    const recognised = recogniseByLayouts(
      document,
      openedText('Catégorie;Savoir;Code OGR\nNormes;"Droit; usages";12\n'),
    );
    expect(recognised?.tables.get('savoirs')?.rows).toEqual([['Normes', 'Droit; usages', '12', '']]);
  });

  it('leaves another file alone', () => {
    expect(recogniseByLayouts(document, openedText('a;b\n1;2\n'))).toBeUndefined();
    expect(recogniseByLayouts(document, openedText('no table at all'))).toBeUndefined();
  });

  it.each([
    [
      'a row cut short',
      'Catégorie;Savoir;Code OGR\nNormes;Droit;12\nNormes;Dr',
      'line 3, column "Catégorie": 2 fields where the header has 3',
    ],
    ['a quote left open', 'Catégorie;Savoir;Code OGR\n"Normes;Droit;12\n', 'not a well-formed CSV'],
  ])('refuses a CSV file with %s', (_, text, message) => {
    expect(() => recogniseByLayouts(document, openedText(text))).toThrow(message);
  });
});
