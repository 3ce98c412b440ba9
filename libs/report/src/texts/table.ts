import { stringify } from 'csv-stringify/sync';

/** What a cell of a report may hold; null is left empty. */
export type Cell = string | number | boolean | null;

/** A report as a table, for a spreadsheet: one record per row, by name of column. */
export interface ReportTable<Column extends string = string> {
  /** Name of its sheet in a workbook. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<Column, Cell>>[];
}

/** A table as CSV that a spreadsheet can open: a text that it would take for a formula begins with an apostrophe. */
export function csvOf<Column extends string>({ columns, rows }: Omit<ReportTable<Column>, 'name'>): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    escape_formulas: true,
    quoted: true,
    cast: { boolean: String },
  });
}

/** Tables as the sheets of a workbook, which names its maker; every text is a text there, whatever it begins with. */
export async function workbookOf(tables: readonly ReportTable[], maker: string): Promise<Buffer> {
  // Half of what each command would take to begin, and few write a workbook.
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  workbook.creator = maker;
  workbook.lastModifiedBy = maker;
  for (const { name, columns, rows } of tables) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.addRow([...columns]).font = { bold: true };
    for (const row of rows) sheet.addRow(columns.map((column) => row[column] ?? null));
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
