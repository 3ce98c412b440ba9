/** What a workbook may hold, whoever opens it: beyond, Excel says that the file is damaged. */
export interface ExcelLimits {
  /** Rows of a sheet, its header included. */
  readonly rows: number;
  /** UTF-16 units of a cell. */
  readonly characters: number;
}

/** The limits of Excel since 2007, as Microsoft gives them. */
export const excelLimits: ExcelLimits = { rows: 1_048_576, characters: 32_767 };

/** What a text that a cell cannot hold ends with. */
export const cutMark = ' […]';

/** A text as a cell holds it: one that is too long is cut before the limit, never within a character, and ends with the mark. */
export function fitInCell(text: string, { characters }: ExcelLimits): string {
  if (text.length <= characters) return text;
  const kept = text.slice(0, characters - cutMark.length);
  return (/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept) + cutMark;
}
