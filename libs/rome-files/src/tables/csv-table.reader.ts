import type { OfficialTable } from '@rome-graph/domain';
import { officialTables, tablesThatMayBeEmpty } from '@rome-graph/domain';
import type { CsvError } from 'csv-parse/sync';
import { parse } from 'csv-parse/sync';
import { InputError } from '../input.error';
import { faultOfCell } from './cell-faults';
import type { Row, TableRows } from './official-table';
import { tableRows } from './official-table';

/**
 * Reads the text of an official table: every column of its header must be there, by name; columns that we do not know
 * are ignored. Blank lines between records are skipped (centre_interet and secteur_activite have some).
 *
 * @throws {InputError} naming the file, and the line or column, when the table is not as the official export has it.
 */
export function readCsvTable(name: OfficialTable, text: string, file: string): TableRows {
  refuseOtherSeparator(name, text, file);
  const [header, ...rows] = parseRecords(text, file);
  if (!header) throw new InputError('the file is empty; fetch it again', { file });
  checkHeader(name, header, file);
  if (rows.length === 0 && !tablesThatMayBeEmpty.has(name)) {
    throw new InputError('the table has a header and no row; fetch it again', { file });
  }
  const table = tableRows(name, file, header, rows, () => linesOfRows(text));
  refuseFaultyCells(table, header);
  return table;
}

/** Programs that save a table anew may separate its fields otherwise: told before the whole file is read in vain. */
function refuseOtherSeparator(name: OfficialTable, text: string, file: string): void {
  const [firstLine = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  for (const [separator, shown] of [
    [';', '« ; »'],
    ['\t', 'tabs'],
    ['|', '« | »'],
  ] as const) {
    const header = firstLine.split(separator).map((cell) => cell.replace(/^"(.*)"$/, '$1').trim());
    const known = officialTables[name] as readonly string[];
    if (header.length === 1 || !known.every((column) => header.includes(column))) continue;
    throw new InputError(
      `its fields are separated by ${shown}, those of the official files by « , »: a spreadsheet program saved it anew; ` +
        'fetch the official file again',
      { file, line: 1 },
    );
  }
}

function refuseFaultyCells({ file, rows, lineOf }: TableRows, header: Row): void {
  rows.forEach((row, rowNumber) =>
    row.forEach((cell, index) => {
      const fault = faultOfCell(cell);
      if (fault)
        throw new InputError(`${fault}; fetch the file again`, {
          file,
          line: lineOf(rowNumber),
          column: header[index],
        });
    }),
  );
}

function parseRecords(text: string, file: string): Row[] {
  try {
    return parse(text, { skip_empty_lines: true, bom: true }) as Row[];
  } catch (error) {
    throw malformed(error as CsvError, text, file);
  }
}

function malformed(error: CsvError, text: string, file: string): InputError {
  const irregular = error.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH' ? firstIrregularRecord(text) : undefined;
  if (irregular) {
    const { record, expected } = irregular;
    return new InputError(`${record.fields} fields where the header has ${expected}`, { file, line: record.line });
  }
  return new InputError(`not a well-formed CSV (${error.message}); the file may be cut short: fetch it again`, {
    file,
    line: error.lines as number | undefined,
  });
}

interface IrregularRecord {
  readonly record: { readonly fields: number; readonly line: number };
  readonly expected: number;
}

/** Undefined when the text, read to its end, has another fault as well, such as a quote left open further on. */
function firstIrregularRecord(text: string): IrregularRecord | undefined {
  try {
    const records = recordsWithLines(text, true);
    const expected = records[0]?.fields ?? 0;
    const record = records.find(({ fields }) => fields !== expected);
    return record && { record, expected };
  } catch {
    return undefined;
  }
}

function checkHeader(name: OfficialTable, header: Row, file: string): void {
  const missing = officialTables[name].filter((column) => !header.includes(column));
  const [column] = missing;
  if (column === undefined) return;
  const unknown = header.filter((found) => !(officialTables[name] as readonly string[]).includes(found));
  const hint = unknown.length > 0 ? `; the header has ${unknown.map((found) => `"${found}"`).join(', ')} instead` : '';
  throw new InputError(`the column is missing${hint}. This version reads the headers of ROME 4.0`, {
    file,
    line: 1,
    column,
  });
}

/** Computed only for messages: knowing the line of every record costs as much as parsing. */
function linesOfRows(text: string): number[] {
  return recordsWithLines(text, false)
    .slice(1)
    .map(({ line }) => line);
}

function recordsWithLines(text: string, tolerant: boolean): { fields: number; line: number }[] {
  const records = parse(text, {
    skip_empty_lines: true,
    bom: true,
    relax_column_count: tolerant,
    info: true,
  }) as unknown as { record: Row; info: { lines: number } }[];
  return records.map(({ record, info }) => ({
    fields: record.length,
    line: info.lines - record.reduce((sum, cell) => sum + countLineBreaks(cell), 0),
  }));
}

function countLineBreaks(cell: string): number {
  return cell.split('\n').length - 1;
}
