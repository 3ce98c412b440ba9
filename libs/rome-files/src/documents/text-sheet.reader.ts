import { CsvError, parse } from 'csv-parse/sync';
import { InputError } from '../input.error';
import type { SourceFile } from '../sources/source-file';
import type { Sheet, SheetRow } from '../sources/workbook/workbook';
import { controlCharacterIn } from '../tables/cell-faults';
import { decodeTable } from '../tables/decode';
import type { OpenedFile } from './document';

/** The separators of the CSV files published beside the ROME, and of what spreadsheet programs make of them. */
const separators = [';', ',', '\t', '|'] as const;

/** Lines among which the separator, and the number of columns, are looked for: titles may come before the header. */
const firstLines = 40;

/**
 * Opens a text file, in the encodings that tables are read in. One whose first lines hold a separator is also a sheet
 * without name; a line that has not as many fields as most keeps that as its problem.
 *
 * @throws {InputError} naming the line of a control character, which no text holds, or of a byte that is lost.
 */
export function openText(file: SourceFile): OpenedFile {
  const { text, remarks } = decode(file);
  const found = controlCharacterIn(text);
  if (found) throw new InputError(`${found.fault}; fetch the file again`, { file: file.origin, line: found.line });
  return { kind: 'text', file, text, sheets: readTextSheet(text), remarks };
}

function decode({ bytes, origin }: SourceFile): { text: string; remarks: string[] } {
  const { text, encoding, mended } = decodeTable('', bytes, origin);
  const isOldMac = text.includes('\r') && !text.includes('\n');
  return {
    text: isOldMac ? text.replaceAll('\r', '\n') : text,
    remarks: [
      ...(encoding === 'utf-8' ? [] : [`read as ${encoding}: it is not UTF-8`]),
      ...(isOldMac ? ['lines ended by CR alone'] : []),
      ...mended.map(({ what, count }) => `${what} (${count})`),
    ],
  };
}

/** The separator is the one that the first lines hold most of; a text without any has no sheet. */
function readTextSheet(text: string): readonly Sheet[] {
  const [, announced] = /^"?sep=(.)"?\r?\n/i.exec(text) ?? [];
  const separator = announced ?? mostFrequent(text.split(/\r?\n/, firstLines).join('\n'));
  return separator ? [{ name: '', hidden: false, rows: parseRows(text, separator) }] : [];
}

function mostFrequent(lines: string): string | undefined {
  const counts = separators.map((separator) => ({ separator, count: lines.split(separator).length - 1 }));
  const [best] = counts.sort((a, b) => b.count - a.count);
  return best && best.count > 0 ? best.separator : undefined;
}

/** The number of fields that most of the first records have. */
function usualWidth(records: readonly ParsedRecord[]): number {
  const counts = new Map<number, number>();
  for (const { record } of records.slice(0, firstLines))
    counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  return [...counts].reduce((best, other) => (other[1] > best[1] ? other : best), [0, 0])[0];
}

/** A line that cannot be read keeps its problem for whoever reads the table: this may be no table at all. */
function parseRows(text: string, delimiter: string): SheetRow[] {
  const options = { delimiter, skip_empty_lines: true, relax_quotes: true, relax_column_count: true } as const;
  try {
    const records = parse(text, { ...options, info: true }) as unknown as ParsedRecord[];
    const width = usualWidth(records);
    return records.map(({ record, info }) => ({
      number: info.lines - lineBreaks(record),
      cells: record,
      ...(record.length !== width && {
        problems: everywhere(width, `${record.length} fields where the header has ${width}; fetch the file again`),
      }),
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const [firstLine = ''] = text.split(/\r?\n/, 1);
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
