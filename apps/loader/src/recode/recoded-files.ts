import type { Writable } from 'node:stream';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import type { CsvInput } from './csv-input';

type Rows = AsyncIterable<readonly string[]>;

/** Writes a header and rows to an open file, row by row, and ends it. */
export type RowsWriter = (file: Writable, header: readonly string[], rows: Rows, like: CsvInput) => Promise<void>;

/** A CSV with the separator of the one that was read; with a mark and Windows' line ends where a spreadsheet program saved that. */
const writeCsv: RowsWriter = async (file, header, rows, { written, separator }) => {
  const ofSpreadsheet = written.mark || written.encoding !== 'utf-8';
  const stringifier = stringify({
    header: true,
    columns: [...header],
    delimiter: separator,
    bom: ofSpreadsheet,
    record_delimiter: ofSpreadsheet ? '\r\n' : '\n',
  });
  await pipeline(Readable.from(rows), stringifier, file);
};

/** A workbook of one sheet: codes as texts, the header fixed, with filters. */
const writeWorkbook: RowsWriter = async (file, header, rows) => {
  // Half of what the command would take to begin, and a CSV needs none of it.
  const { default: excel } = await import('exceljs');
  const workbook = new excel.stream.xlsx.WorkbookWriter({ stream: file, useStyles: true, useSharedStrings: false });
  const sheet = workbook.addWorksheet('Recodage', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: header.length } };
  const first = sheet.addRow([...header]);
  first.font = { bold: true };
  first.commit();
  for await (const row of rows) sheet.addRow([...row]).commit();
  sheet.commit();
  await workbook.commit();
};

/** What may be written, by name of format, which is also what the name of a file ends with. */
export const rowsWriters: Readonly<Record<'csv' | 'xlsx', RowsWriter>> = { csv: writeCsv, xlsx: writeWorkbook };
