import type { OfficialTable } from '@rome-graph/domain';
import { officialTables, tablesThatMayBeEmpty } from '@rome-graph/domain';
import type { CsvError } from 'csv-parse/sync';
import { parse } from 'csv-parse/sync';
import { InputError } from '../input.error';
import { controlCharacterIn, faultOfCell, longestCell } from './cell-faults';
import type { CsvShape } from './csv-shape';
import { foldColumns, shapeOf } from './csv-shape';
import type { Findings } from './findings';
import type { Row, TableRows } from './official-table';
import { tableRows } from './official-table';

/**
 * Reads the text of an official table: every column of its header must be there, by name; columns that we do not know
 * are ignored, and told. Blank lines between records are skipped (centre_interet and secteur_activite have some). What a
 * spreadsheet program makes of fields and lines is read, and told as repaired.
 *
 * @throws {InputError} naming the file, and the line or column, when the table is not as the official export has it.
 */
export function readCsvTable(
  name: OfficialTable,
  text: string,
  file: string,
  findings: Findings = { repairs: [], oddities: [] },
): TableRows {
  const shape = shapeOf(text, officialTables[name]);
  const [firstRow, ...rows] = parseRecords(shape, file);
  if (!firstRow) throw new InputError('the file is empty; fetch it again', { file });
  const header = foldColumns(firstRow);
  checkHeader(name, header, { file, line: shape.headerLine });
  if (rows.length === 0 && !tablesThatMayBeEmpty.has(name)) {
    throw new InputError('the table has a header and no row; fetch it again', { file });
  }
  const table = tableRows(name, file, header, rows, () => linesOfRows(shape));
  refuseFaultyCells(table, header, controlCharacterIn(shape.text) === undefined);
  for (const what of shape.mended) findings.repairs.push({ file, what, count: rows.length });
  for (const column of unknownColumns(name, header)) {
    findings.oddities.push({
      file,
      what: `the column "${column}", which this version does not read`,
      count: rows.length,
    });
  }
  return table;
}

/** @param isClean whether the whole text holds no control character, so that only the length of cells is to be looked at */
function refuseFaultyCells({ file, rows, lineOf }: TableRows, header: Row, isClean: boolean): void {
  rows.forEach((row, rowNumber) =>
    row.forEach((cell, index) => {
      if (isClean && cell.length <= longestCell / 3) return;
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

/** Rows of separators alone, which spreadsheet programs write below a table, are no records. */
function optionsOf({ separator, headerLine }: CsvShape) {
  return {
    delimiter: separator,
    from_line: headerLine,
    skip_empty_lines: true,
    skip_records_with_empty_values: separator !== ',',
    bom: true,
  } as const;
}

function parseRecords(shape: CsvShape, file: string): Row[] {
  try {
    return parse(shape.text, optionsOf(shape)) as Row[];
  } catch (error) {
    throw malformed(error as CsvError, shape, file);
  }
}

function malformed(error: CsvError, shape: CsvShape, file: string): InputError {
  const irregular = error.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH' ? firstIrregularRecord(shape) : undefined;
  if (irregular) {
    const { record, expected } = irregular;
    return new InputError(
      `${record.fields} fields where the header has ${expected}; correct the line, or fetch the file again`,
      { file, line: record.line },
    );
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
function firstIrregularRecord(shape: CsvShape): IrregularRecord | undefined {
  try {
    const records = recordsWithLines(shape, true);
    const expected = records[0]?.fields ?? 0;
    const record = records.find(({ fields }) => fields !== expected);
    return record && { record, expected };
  } catch {
    return undefined;
  }
}

function checkHeader(name: OfficialTable, header: Row, place: { file: string; line: number }): void {
  const twice = header.find((column, index) => column !== '' && header.indexOf(column) !== index);
  if (twice !== undefined) {
    throw new InputError('the column stands twice: take one of them out, or fetch the file again', {
      ...place,
      column: twice,
    });
  }
  const [column] = officialTables[name].filter((wanted) => !header.includes(wanted));
  if (column === undefined) return;
  const unknown = unknownColumns(name, header);
  const hint = unknown.length > 0 ? `; the header has ${unknown.map((found) => `"${found}"`).join(', ')} instead` : '';
  throw new InputError(`the column is missing${hint}. This version reads the headers of ROME 4.0`, {
    ...place,
    column,
  });
}

function unknownColumns(name: OfficialTable, header: Row): string[] {
  const known = officialTables[name] as readonly string[];
  return header.filter((column) => column !== '' && !known.includes(column));
}

/** Computed only for messages: knowing the line of every record costs as much as parsing. */
function linesOfRows(shape: CsvShape): number[] {
  return recordsWithLines(shape, false)
    .slice(1)
    .map(({ line }) => line);
}

function recordsWithLines(shape: CsvShape, tolerant: boolean): { fields: number; line: number }[] {
  const records = parse(shape.text, {
    ...optionsOf(shape),
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
