import type { Sheet, SheetRow } from '../sources/workbook/workbook';

/** A sheet in which the cells merged downwards have the value of the first of them. */
export function withMergedFilled(sheet: Sheet): Sheet {
  if (!sheet.merged) return sheet;
  const rows = new Map(sheet.rows.map((row): [number, SheetRow] => [row.number, row]));
  for (const { column, from, to } of sheet.merged) {
    const value = rows.get(from)?.cells[column] ?? '';
    if (value === '') continue;
    for (let number = from + 1; number <= to; number += 1) {
      const row = rows.get(number);
      // A row without any cell of its own shows nothing but what is merged into it.
      if (row) rows.set(number, { ...row, cells: withCell(row.cells, column, value) });
    }
  }
  return { ...sheet, rows: [...rows.values()] };
}

function withCell(cells: readonly string[], column: number, value: string): string[] {
  const wide = Array.from({ length: Math.max(cells.length, column + 1) }, (_, index) => cells[index] ?? '');
  wide[column] = value;
  return wide;
}
