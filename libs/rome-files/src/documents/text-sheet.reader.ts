import { CsvError, parse } from 'csv-parse/sync';
import { decode as decodeText } from 'iconv-lite';
import { InputError } from '../input.error';
import type { SourceFile } from '../sources/source-file';
import type { Sheet, SheetRow } from '../sources/workbook/workbook';
import { controlCharacterIn } from '../tables/cell-faults';
import type { OpenedFile } from './document';

/** The separators of the CSV files published beside the ROME. */
const separators = [';', ',', '\t'] as const;

/**
 * Opens a text file: UTF-8, or else Windows-1252 as some producers still write. One whose first line holds a separator is
 * also a sheet without name, when its lines agree on the number of columns.
 *
 * @throws {InputError} naming the line of a control character, which no text holds.
 */
export function openText(file: SourceFile): OpenedFile {
  const { text, remarks } = decode(file.bytes);
  const found = controlCharacterIn(text);
  if (found) throw new InputError(`${found.fault}; fetch the file again`, { file: file.origin, line: found.line });
  return { kind: 'text', file, text, sheets: readTextSheet(text), remarks };
}

function decode(bytes: Buffer): { text: string; remarks: string[] } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), remarks: [] };
  } catch {
    // TextDecoder of Node 20 takes windows-1252 for ISO-8859-1, which has no œ.
    return { text: decodeText(bytes, 'windows-1252'), remarks: ['read as windows-1252: it is not UTF-8'] };
  }
}

/** The separator is the one that the first line holds most of; a text without any has no sheet. */
function readTextSheet(text: string): readonly Sheet[] {
  const [firstLine = ''] = text.split(/\r?\n/, 1);
  const separator = mostFrequent(firstLine);
  return separator ? [{ name: '', hidden: false, rows: parseRows(text, firstLine, separator) }] : [];
}

function mostFrequent(line: string): string | undefined {
  const counts = separators.map((separator) => ({ separator, count: line.split(separator).length - 1 }));
  const [best] = counts.sort((a, b) => b.count - a.count);
  return best && best.count > 0 ? best.separator : undefined;
}

/** A line that cannot be read keeps its problem for whoever reads the table: this may be no table at all. */
function parseRows(text: string, firstLine: string, delimiter: string): SheetRow[] {
  const options = { delimiter, skip_empty_lines: true, relax_quotes: true, relax_column_count: true } as const;
  try {
    const records = parse(text, { ...options, info: true }) as unknown as ParsedRecord[];
    const width = records[0]?.record.length ?? 0;
    return records.map(({ record, info }) => ({
      number: info.lines - lineBreaks(record),
      cells: record,
      ...(record.length !== width && {
        problems: everywhere(width, `${record.length} fields where the header has ${width}; fetch the file again`),
      }),
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const [header = []] = parse(firstLine, options);
    const { lines } = error as { lines?: number };
    const problem = `not a well-formed CSV (${error.message}); fetch the file again`;
    return [
      { number: 1, cells: header },
      { number: lines ?? 1, cells: [], problems: everywhere(header.length, problem) },
    ];
  }
}

interface ParsedRecord {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

function everywhere(width: number, problem: string): ReadonlyMap<number, string> {
  return new Map(Array.from({ length: width }, (_, position) => [position, problem]));
}

function lineBreaks(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}
