import { InputError } from '../input.error';

/** One record of a table: its cells, in the order of the header. */
export type Row = readonly string[];

/** A table, read or made: its rows, and where each one stands in its file. */
export interface TableRows {
  /** Name of an official table, of a table made of a document, or of a layout of a document. */
  readonly name: string;
  /** Path of the file, for messages. */
  readonly file: string;
  /** Its columns, in the order of the cells of a row. */
  readonly columns: Row;
  readonly rows: readonly Row[];
  /** Position of a column in a row. @throws {InputError} when the table has no such column. */
  indexOf(column: string): number;
  /** Line of the file where a row begins, from 1. */
  lineOf(row: number): number;
}

/** A table whose header has been checked. */
export function tableRows(
  name: string,
  file: string,
  header: Row,
  rows: readonly Row[],
  linesOfRows: () => readonly number[],
): TableRows {
  const indexes = new Map(header.map((column, index) => [column, index]));
  let lines: readonly number[] | undefined;
  return {
    name,
    file,
    columns: header,
    rows,
    indexOf(column) {
      const index = indexes.get(column);
      if (index === undefined) throw new InputError('the column is missing', { file, column });
      return index;
    },
    lineOf(row) {
      lines ??= linesOfRows();
      return lines[row] ?? 0;
    },
  };
}
