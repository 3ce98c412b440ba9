import type { CellErrorValue, CellFormulaValue, CellHyperlinkValue, CellRichTextValue, CellValue } from 'exceljs';

/** What a cell says as text, or why it says nothing. */
export interface CellText {
  readonly text: string;
  readonly problem?: string;
}

const never = 'a formula whose result is not stored: open the workbook in a spreadsheet program and save it again';

/** The text of a cell as `SheetRow.cells` has it. @param isDate whether a number of the cell is shown as a date */
export function cellText(value: CellValue | undefined, isDate: boolean, date1904: boolean): CellText {
  if (value === null || value === undefined) return { text: '' };
  if (value instanceof Date) return { text: dateText(value) };
  if (typeof value === 'object') return objectText(value as ObjectValue, isDate, date1904);
  if (typeof value === 'number') return numberText(value, isDate, date1904);
  return { text: typeof value === 'string' ? unescape(value) : String(value) };
}

type ObjectValue = Partial<CellFormulaValue & CellRichTextValue & CellHyperlinkValue & CellErrorValue>;

function objectText(value: ObjectValue, isDate: boolean, date1904: boolean): CellText {
  if (value.error !== undefined) return { text: '', problem: `the error value ${value.error}` };
  if (value.richText) return { text: unescape(value.richText.map(({ text }) => text).join('')) };
  if (value.text !== undefined) return cellText(value.text, isDate, date1904);
  if (value.result === undefined || value.result === null) return { text: '', problem: never };
  return cellText(value.result as CellValue, isDate, date1904);
}

/** A formula that ends in an error is read by exceljs as a number that is none. */
function numberText(value: number, isDate: boolean, date1904: boolean): CellText {
  if (Number.isNaN(value)) return { text: '', problem: 'a formula that ends in an error' };
  return { text: isDate ? dateText(dateOfSerial(value, date1904)) : String(value) };
}

const dayMs = 24 * 3600 * 1000;

/** Days are counted from 30 December 1899, or from 1 January 1904 in workbooks that come from older Macs. */
function dateOfSerial(days: number, date1904: boolean): Date {
  return new Date(Math.round((days - 25569 + (date1904 ? 1462 : 0)) * dayMs));
}

/** 2025-09-18, with its time when it has one. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const iso = date.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19);
}

/** Spreadsheet programs write what XML cannot hold, and the like of it, as _x000D_. */
function unescape(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
