/** A workbook, read whole: its worksheets in the order of their tabs. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
}

/** A worksheet: its rows that hold something, as text. */
export interface Sheet {
  readonly name: string;
  /** Hidden or very hidden: there for the author of the workbook, not for its reader. */
  readonly hidden: boolean;
  readonly rows: readonly SheetRow[];
  /** Cells merged downwards, of which the first alone has the value. */
  readonly merged?: readonly MergedCells[];
}

/** Cells of one column that are shown as one; of cells merged in both directions, those of the first column. */
export interface MergedCells {
  /** Position of the column, from 0. */
  readonly column: number;
  /** Numbers of the first and of the last row. */
  readonly from: number;
  readonly to: number;
}

/** A row of a worksheet. */
export interface SheetRow {
  /** Number of the row as the spreadsheet shows it, from 1. */
  readonly number: number;
  /**
   * Text of each cell, from column A: numbers as they are written in JavaScript, dates as 2025-09-18, the stored result of
   * a formula, the plain text of rich text; empty for an empty cell.
   */
  readonly cells: readonly string[];
  /** Why a cell has no value, by its position in `cells`: an error value, a formula without stored result. */
  readonly problems?: ReadonlyMap<number, string>;
}
