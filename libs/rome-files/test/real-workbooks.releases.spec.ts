import { readFileSync } from 'node:fs';
import { officialFile } from '@rome-graph/testing';
import * as ExcelJS from 'exceljs';
import { readWorkbook } from '../src/sources/workbook/workbook.reader';

describe('real workbooks', () => {
  it.each([
    ['rome-arborescence-competences-v460.xlsx', { 'Données brutes Macro-comp.': 508, 'Données brutes Comp.': 17831 }],
    ['rome-arborescence-principale-v460.xlsx', { 'Arbo Principale 18-09-2025': 14829 }],
    ['rome-arborescence-savoirs-v460.xlsx', { 'Savoirs 18-09-2025': 15355 }],
    ['rome-tags-fiches-v460.xlsx', { 'FCH - Code ROME': 1585 }],
    ['rome-isco08.xlsx', { 'ROME to ISCO-08': 533, 'ISCO-08 to ROME': 533 }],
  ])('%s: every cell is that of the other reader of exceljs, which does not stream', async (name, rowCounts) => {
    const path = officialFile(name);
    const streamed = await readWorkbook({ name, origin: path, bytes: readFileSync(path) });
    const whole = await new ExcelJS.Workbook().xlsx.readFile(path);
    for (const [sheetName, count] of Object.entries(rowCounts)) {
      const rows = streamed.sheets.find((sheet) => sheet.name === sheetName)?.rows ?? [];
      expect([sheetName, rows.length]).toEqual([sheetName, count]);
      const expected: string[] = [];
      whole.getWorksheet(sheetName)?.eachRow((row, number) => {
        row.eachCell(({ text }, column) => {
          if (text !== '') expected.push(`${number} ${column} ${text}`);
        });
      });
      const found = rows.flatMap(({ number, cells }) =>
        cells.flatMap((cell, index) => (cell === '' ? [] : [`${number} ${index + 1} ${cell}`])),
      );
      expect(found).toEqual(expected);
    }
  });
});
