/** What a workbook may hold, so that a hostile one cannot fill the memory. Real ones stay far below. */
export interface WorkbookLimits {
  /** Files in the archive. */
  readonly entries: number;
  /** Worksheets. */
  readonly sheets: number;
  /** Bytes of one part that is read, once inflated. */
  readonly partBytes: number;
  /** Bytes of all the parts that are read, once inflated. */
  readonly totalBytes: number;
  /** Inflated size over compressed size, for parts above a mebibyte. */
  readonly ratio: number;
  /** Rows of all the sheets together. */
  readonly rows: number;
  /** Cells of all the sheets together. */
  readonly cells: number;
  /** Columns of a sheet. */
  readonly columns: number;
}

const mebibyte = 1024 * 1024;

/** The largest workbook of v460 has 5 sheets, 18 339 rows, 145 000 cells, a part of 6 MiB that inflates 13 times. */
export const workbookLimits: WorkbookLimits = {
  entries: 1000,
  sheets: 200,
  partBytes: 64 * mebibyte,
  totalBytes: 128 * mebibyte,
  ratio: 100,
  rows: 200_000,
  cells: 4_000_000,
  columns: 1000,
};
