import { Readable } from 'node:stream';
import { InputError } from '@rome-graph/rome-files';
import type { CsvError } from 'csv-parse';
import { parse } from 'csv-parse';
import type { WrittenAs } from './text-file';
import { encodingOf, readText } from './text-file';

/** A row of the file, and the line where it begins, from 1. */
export interface InputRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** A CSV file that is read row by row. */
export interface CsvInput {
  readonly file: string;
  readonly written: WrittenAs;
  readonly separator: string;
  readonly header: readonly string[];
  readonly rows: AsyncIterable<InputRow>;
}

const separators = [';', ',', '\t', '|'] as const;

/** What Excel may write above the header, and what separates then. */
const separatorLine = /^"?sep=(.)"?\r?\n?$/i;

/** Longest first line that is looked at, in characters. */
const longestHeader = 100_000;

/**
 * Opens a CSV file as programs save them: comma, semicolon, tab or bar; UTF-8, UTF-16 or Windows-1252.
 *
 * @throws {InputError} naming file and line where it is not so; what is wrong further on is thrown by its rows.
 */
export async function openCsv(file: string): Promise<CsvInput> {
  const written = await encodingOf(file);
  const { line, given } = await firstLine(file, written);
  const separator = given ?? likeliest(line);
  const records = recordsOf(file, written, separator, given === undefined ? 1 : 2)[Symbol.asyncIterator]();
  const first = await records.next();
  if (first.done) throw new InputError('the file has no header; its first line must name the columns', { file });
  const header = first.value.cells.map((cell) => cell.trim());
  return { file, written, separator, header, rows: checked(records, header, file) };
}

/** The position of the column that an option names: by its name, else whatever its case and accents. */
export function columnOf({ file, header }: Pick<CsvInput, 'file' | 'header'>, option: string, name: string): number {
  const exact = positions(header, (column) => column === name.trim());
  const found = exact.length > 0 ? exact : positions(header, (column) => folded(column) === folded(name));
  const [position] = found;
  if (found.length > 1) {
    throw new InputError(`${option}: the header has it ${found.length} times; rename all but one`, {
      file,
      line: 1,
      column: name,
    });
  }
  if (position !== undefined) return position;
  const named = header.map((column) => `"${column}"`).join(', ');
  throw new InputError(`${option}: the header has no such column; it has ${named}`, { file, line: 1, column: name });
}

function positions(header: readonly string[], is: (column: string) => boolean): number[] {
  return header.flatMap((column, position) => (is(column) ? [position] : []));
}

function folded(name: string): string {
  return name.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

async function firstLine(file: string, written: WrittenAs): Promise<{ line: string; given: string | undefined }> {
  let text = '';
  for await (const part of readText(file, written)) {
    text += part;
    if (/[\r\n][^\r\n]/.test(text) || text.length > longestHeader) break;
  }
  const [line = ''] = text.split(/\r\n|\r|\n/, 1);
  return { line, given: separatorLine.exec(line)?.[1] };
}

/** The separator that the header has most, outside quotes; a comma where it has none. */
function likeliest(line: string): string {
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  const counts = separators.map((separator) => bare.split(separator).length);
  const most = Math.max(...counts);
  return most === 1 ? ',' : (separators[counts.indexOf(most)] ?? ',');
}

async function* recordsOf(
  file: string,
  written: WrittenAs,
  separator: string,
  fromLine: number,
): AsyncGenerator<InputRow, undefined> {
  const parser = parse({
    delimiter: separator,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    from_line: fromLine,
  });
  const text = Readable.from(readText(file, written));
  text.on('error', (error) => parser.destroy(error)).pipe(parser);
  // csv-parse counts a line end of two characters within a cell twice.
  let twice = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      let within = 0;
      for (const cell of record) {
        if (!cell.includes('\n') && !cell.includes('\r')) continue;
        within += cell.split(/\r\n|\r|\n/).length - 1;
        twice += cell.split('\r\n').length - 1;
      }
      yield { cells: record, line: info.lines - twice - within };
    }
  } catch (error) {
    throw error instanceof InputError ? error : malformed(error as CsvError, file);
  } finally {
    text.destroy();
    parser.destroy();
  }
  return undefined;
}

function malformed({ message, lines }: CsvError & { lines?: number }, file: string): InputError {
  return new InputError(`not a well-formed CSV (${message}); a quote may be left open`, {
    file,
    ...(lines !== undefined && { line: lines }),
  });
}

/** Rows that a spreadsheet program cut short, since their last cells are empty, have them again. */
async function* checked(
  records: AsyncIterator<InputRow>,
  header: readonly string[],
  file: string,
): AsyncGenerator<InputRow, undefined> {
  for (let next = await records.next(); !next.done; next = await records.next()) {
    const { cells, line } = next.value;
    if (cells.length > header.length) {
      throw new InputError(
        `${cells.length} fields where the header has ${header.length}; put quotes around what holds a separator`,
        {
          file,
          line,
        },
      );
    }
    const missing = header.length - cells.length;
    yield missing === 0 ? next.value : { line, cells: [...cells, ...new Array<string>(missing).fill('')] };
  }
  return undefined;
}
