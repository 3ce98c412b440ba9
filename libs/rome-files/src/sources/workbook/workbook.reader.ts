import { Readable } from 'node:stream';
import type { Row } from 'exceljs';
import JSZip from 'jszip';
import { InputError } from '../../input.error';
import type { SourceFile } from '../source-file';
import { cellText } from './cell-text';
import { asciiXml, mergedCellsOf, readableSheetXml, readableStringsXml, readableWorkbookXml } from './sheet-xml';
import type { Sheet, SheetRow, Workbook } from './workbook';
import type { WorkbookLimits } from './workbook-limits';
import { workbookLimits } from './workbook-limits';
import type { WorkbookPackage } from './workbook-package';
import { openPackage } from './workbook-package';

/**
 * Reads every worksheet of a workbook, row by row, with the streaming reader of exceljs. Of merged cells, the first one has
 * the value.
 *
 * @throws {InputError} when it is no workbook, is damaged, breaks a limit, or holds what no spreadsheet program writes.
 */
export async function readWorkbook(file: SourceFile, limits: WorkbookLimits = workbookLimits): Promise<Workbook> {
  const parts = await openPackage(file, limits);
  try {
    return await readSheets(parts, new SizeGuard(file.origin, limits));
  } catch (error) {
    if (error instanceof InputError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(
      `a workbook that cannot be read (${reason}); open it in a spreadsheet program and save it again`,
      { file: file.origin },
    );
  }
}

async function readSheets(parts: WorkbookPackage, guard: SizeGuard): Promise<Workbook> {
  // Half of what each command would take to begin, and few read a workbook.
  const { default: excel } = await import('exceljs');
  const reader = new excel.stream.xlsx.WorkbookReader(await orderedArchive(parts), {
    entries: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    worksheets: 'emit',
  });
  const date1904 = /date1904=(["'])(1|true)\1/.test(parts.workbook);
  const sheets: Sheet[] = [];
  for await (const worksheet of reader) {
    const { name, state } = worksheet as unknown as { name: string; state?: string };
    const rows: SheetRow[] = [];
    let streamed = 0;
    for await (const row of worksheet) {
      streamed += 1;
      const read = readRow(row, date1904);
      if (read) rows.push(guard.admit(read, name));
    }
    refuseLoss(`rows of sheet « ${name} »`, streamed, countRows(parts.sheets[sheets.length]?.xml ?? ''));
    const merged = mergedCellsOf(parts.sheets[sheets.length]?.xml ?? '');
    const hidden = state !== undefined && state !== 'visible';
    sheets.push({ name, hidden, rows, ...(merged.length > 0 && { merged }) });
  }
  refuseLoss('sheets', sheets.length, parts.sheets.length);
  return { sheets };
}

/** The streaming reader has been seen to lose what it reads last, in silence. @throws {Error} when it has. */
function refuseLoss(what: string, found: number, expected: number): void {
  if (found !== expected) throw new Error(`${found} of its ${expected} ${what} could be read`);
}

/** Whatever their prefix, which exceljs reads past. */
function countRows(xml: string): number {
  return xml.match(/<(?:\w+:)?row[\s/>]/g)?.length ?? 0;
}

/**
 * The parts in an archive of their own, in the only order that the streaming reader handles: it takes entries as they come,
 * puts sheets that come before the strings into temporary files, and loses the names of those that come before the workbook.
 */
async function orderedArchive(parts: WorkbookPackage): Promise<Readable> {
  const zip = new JSZip();
  const relationships = parts.sheets.map(
    ({ relationship }, index) =>
      `<Relationship Id="${relationship}" Type="worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  zip.file('xl/_rels/workbook.xml.rels', `<Relationships>${relationships.join('')}</Relationships>`);
  zip.file('xl/workbook.xml', readableWorkbookXml(parts.workbook));
  zip.file('xl/sharedStrings.xml', readableStringsXml(parts.sharedStrings ?? '<sst></sst>'));
  if (parts.styles) zip.file('xl/styles.xml', asciiXml(parts.styles));
  parts.sheets.forEach(({ xml }, index) => zip.file(`xl/worksheets/sheet${index + 1}.xml`, readableSheetXml(xml)));
  // The streaming reader may lose the last entry: this one is lost on no one.
  zip.file('end', '');
  return Readable.from([await zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' })]);
}

function readRow(row: Row, date1904: boolean): SheetRow | undefined {
  const cells: string[] = [];
  const problems = new Map<number, string>();
  row.eachCell((cell, column) => {
    const { text: plain, problem } = cellText(cell.value, isDateFormat(cell.numFmt), date1904);
    const text = withZeros(plain, cell.numFmt);
    if (text === '' && !problem) return;
    while (cells.length < column - 1) cells.push('');
    cells[column - 1] = text;
    if (problem) problems.set(column - 1, problem);
  });
  if (cells.length === 0) return undefined;
  return { number: row.number, cells, ...(problems.size > 0 && { problems }) };
}

/** A whole number with the zeros before it that its format shows: 00123 of 123 under 00000. */
function withZeros(text: string, format: string | undefined): string {
  return /^0{2,}$/.test(format ?? '') && /^\d+$/.test(text) ? text.padStart(format?.length ?? 0, '0') : text;
}

/** Whether a number format shows a date: it holds a day, month or year outside quotes and brackets. */
function isDateFormat(format: string | undefined): boolean {
  return /[dmy]/i.test((format ?? '').replace(/\[[^\]]*\]|"[^"]*"|\\./g, ''));
}

/** Counts rows and cells over all the sheets. */
class SizeGuard {
  private rows = 0;
  private cells = 0;

  constructor(
    private readonly origin: string,
    private readonly limits: WorkbookLimits,
  ) {}

  /** @throws {InputError} when the row breaks a limit. */
  admit(row: SheetRow, sheet: string): SheetRow {
    this.rows += 1;
    this.cells += row.cells.length;
    const { rows, cells, columns } = this.limits;
    if (this.rows > rows) this.refuse(`more than ${rows} rows`, sheet, row.number);
    if (this.cells > cells) this.refuse(`more than ${cells} cells`, sheet, row.number);
    if (row.cells.length > columns) this.refuse(`more than ${columns} columns`, sheet, row.number);
    return row;
  }

  private refuse(limit: string, sheet: string, line: number): never {
    throw new InputError(`refused: ${limit}; such a workbook is none of those that a load takes`, {
      file: `${this.origin}, sheet « ${sheet} »`,
      line,
    });
  }
}
