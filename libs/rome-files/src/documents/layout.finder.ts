import type { ColumnHeader, Layout, SourceDocument } from '@rome-graph/domain';
import { foldCode, foldHeader } from '@rome-graph/domain';
import { InputError } from '../input.error';
import type { Sheet, SheetRow } from '../sources/workbook/workbook';
import type { Row, TableRows } from '../tables/official-table';
import { faultOfCell } from '../tables/cell-faults';
import { tableRows } from '../tables/official-table';
import type { OpenedFile, RecognisedDocument } from './document';

/** Rows of a sheet among which the header is looked for: titles and notes may come before it. */
const headerSearchRows = 40;

/** The header of a layout as found in a sheet: where its columns are, and which of them it lacks. */
interface FoundHeader {
  /** Index of the header among the rows of the sheet. */
  readonly row: number;
  readonly positions: ReadonlyMap<string, number>;
  /** Columns that are needed and not there, as they are shown. */
  readonly missing: readonly string[];
  readonly found: number;
}

/**
 * The table of a layout in a sheet, its columns found by their headers; undefined when the sheet has not all of them. An
 * empty cell of the header row takes the text above it, as a header merged downwards leaves it.
 *
 * @throws {InputError} naming the sheet, row and column of a cell without value, such as a formula never calculated.
 */
export function findLayout(sheet: Sheet, layout: Layout, origin: string): TableRows | undefined {
  if (layout.sheet && !layout.sheet.matches(foldHeader(sheet.name))) return undefined;
  const header = bestHeader(sheet, layout);
  return header && header.missing.length === 0 ? rowsBelow(sheet, header, layout, origin) : undefined;
}

/**
 * A file whose sheets hold every layout of a document, each in the first visible sheet that has it; undefined when none
 * looks like the document.
 *
 * @throws {InputError} naming the sheet or column that lacks, when the file is of this document in part.
 */
export function recogniseByLayouts(document: SourceDocument, opened: OpenedFile): RecognisedDocument | undefined {
  const { file } = opened;
  const sheets = sheetsOf(opened);
  const visible = sheets.filter(({ hidden }) => !hidden);
  const tables = new Map<string, TableRows>();
  for (const layout of document.layouts) {
    const table = firstTable(visible, layout, file.origin);
    if (table) tables.set(layout.name, table);
  }
  if (tables.size === document.layouts.length && tables.size > 0) {
    const rows = [...tables.values()].reduce((sum, table) => sum + table.rows.length, 0);
    const remarks = opened.kind === 'text' ? opened.remarks : hiddenSheetRemarks(sheets);
    return { document, file, rows, tables, remarks };
  }
  refuseIncomplete(document, sheets, tables, opened);
  return undefined;
}

/** The sheets of an opened file; a CSV file is one sheet without name. */
export function sheetsOf(opened: OpenedFile): readonly Sheet[] {
  return opened.kind === 'workbook' ? opened.workbook.sheets : opened.sheets;
}

/** Where something of a sheet stands, for messages. */
export function sheetOrigin(origin: string, { name }: Sheet): string {
  return name === '' ? origin : `${origin}, sheet « ${name} »`;
}

function hiddenSheetRemarks(sheets: readonly Sheet[]): string[] {
  return sheets.filter(({ hidden }) => hidden).map(({ name }) => `hidden sheet « ${name} » was not read`);
}

function firstTable(sheets: readonly Sheet[], layout: Layout, origin: string): TableRows | undefined {
  for (const sheet of sheets) {
    const table = findLayout(sheet, layout, origin);
    if (table) return table;
  }
  return undefined;
}

function refuseIncomplete(
  document: SourceDocument,
  sheets: readonly Sheet[],
  tables: ReadonlyMap<string, TableRows>,
  { file }: OpenedFile,
): void {
  const found = new Set([...tables.values()].map((table) => table.file));
  const others = sheets.filter((sheet) => !found.has(sheetOrigin(file.origin, sheet)));
  for (const layout of document.layouts.filter(({ name }) => !tables.has(name))) {
    const candidates = others.map((sheet) => ({ sheet, header: bestHeader(sheet, layout) }));
    const hidden = candidates.find(({ sheet, header }) => sheet.hidden && isWhole(header));
    if (hidden) {
      throw new InputError(`the sheet is hidden, and hidden sheets are not read: show it and save the workbook`, {
        file: sheetOrigin(file.origin, hidden.sheet),
      });
    }
    const near = candidates.find(({ sheet, header }) => isNear(sheet, header, layout));
    if (near) refuseMissingColumn(document, layout, near.sheet, near.header, file.origin);
    if (tables.size > 0) {
      throw new InputError(
        `looks like « ${document.libelle} », and no sheet has the columns ${shownColumns(layout)}; give the whole workbook`,
        { file: file.origin },
      );
    }
  }
}

function isWhole(header: FoundHeader | undefined): boolean {
  return header !== undefined && header.missing.length === 0;
}

/** A sheet that has the name, or most of the columns and more than two, is of the layout: what it lacks is told. */
function isNear(sheet: Sheet, header: FoundHeader | undefined, layout: Layout): boolean {
  if (sheet.hidden) return false;
  if (layout.sheet) return layout.sheet.matches(foldHeader(sheet.name));
  return header !== undefined && header.found > 2 && header.found > header.missing.length;
}

function refuseMissingColumn(
  document: SourceDocument,
  layout: Layout,
  sheet: Sheet,
  header: FoundHeader | undefined,
  origin: string,
): never {
  const [missing] = header?.missing ?? Object.values(layout.columns).map(({ shown }) => shown);
  throw new InputError(
    `looks like « ${document.libelle} », and this column is missing; the columns ${shownColumns(layout)} were expected`,
    {
      file: sheetOrigin(origin, sheet),
      ...(header && { line: sheet.rows[header.row]?.number ?? 1 }),
      ...(missing && { column: missing }),
    },
  );
}

function shownColumns({ columns }: Layout): string {
  return Object.values(columns)
    .filter(({ optional }) => !optional)
    .map(({ shown }) => `« ${shown} »`)
    .join(', ');
}

/** The row that holds most of the headers, the first of them when several hold as many. */
function bestHeader(sheet: Sheet, { columns }: Layout): FoundHeader | undefined {
  let best: FoundHeader | undefined;
  sheet.rows.slice(0, headerSearchRows).forEach((_, row) => {
    const header = headerAt(sheet.rows, row, Object.entries(columns));
    if (header.found > (best?.found ?? 0)) best = header;
  });
  return best;
}

function headerAt(
  rows: readonly SheetRow[],
  row: number,
  columns: readonly (readonly [string, ColumnHeader])[],
): FoundHeader {
  const texts = headerTexts(rows, row);
  const positions = new Map<string, number>();
  for (const [name, { matches }] of columns) {
    const position = matches ? texts.findIndex((text) => text !== '' && matches(text)) : -1;
    if (position !== -1) positions.set(name, position);
  }
  const found = positions.size;
  for (const [name, { beside }] of columns) {
    if (positions.has(name)) continue;
    const position = beside && (positions.get(beside.column) ?? Number.NaN) + beside.offset;
    if (position !== undefined && position >= 0) positions.set(name, position);
  }
  const missing = columns
    .filter(([name, { optional }]) => !optional && !positions.has(name))
    .map(([, { shown }]) => shown);
  return { row, positions, missing, found };
}

function headerTexts(rows: readonly SheetRow[], row: number): string[] {
  const above = rows[row - 1]?.cells ?? [];
  const cells = rows[row]?.cells ?? [];
  return Array.from({ length: Math.max(cells.length, above.length) }, (_, index) =>
    foldHeader((cells[index] ?? '').trim() || (above[index] ?? '')),
  );
}

function rowsBelow(sheet: Sheet, header: FoundHeader, layout: Layout, origin: string): TableRows {
  const names = Object.keys(layout.columns);
  const positions = names.map((name) => header.positions.get(name));
  const rows: Row[] = [];
  const lines: number[] = [];
  const file = sheetOrigin(origin, sheet);
  for (const row of sheet.rows.slice(header.row + 1)) {
    refuseProblems(row, layout, header, file);
    const cells = positions.map((position, index) =>
      position === undefined ? '' : readable(names[index] ?? '', (row.cells[position] ?? '').trim()),
    );
    if (cells.every((cell) => cell === '')) continue;
    refuseFaults(cells, row.number, layout, file);
    rows.push(cells);
    lines.push(row.number);
  }
  return tableRows(layout.name, file, names, rows, () => lines);
}

/** A code as the nomenclature writes it: people write M1805 in small letters, and programs write 100023 as 100023.0. */
function readable(column: string, cell: string): string {
  if (/^code_rome/.test(column) && /^[A-N]\d{4}$/.test(foldCode(cell))) return foldCode(cell);
  return /^code_/.test(column) && /^\d+[.,]0+$/.test(cell) ? cell.replace(/[.,]0+$/, '') : cell;
}

function refuseFaults(cells: Row, line: number, layout: Layout, file: string): void {
  Object.values(layout.columns).forEach(({ shown }, index) => {
    const fault = faultOfCell(cells[index] ?? '');
    if (fault)
      throw new InputError(`${fault}; correct the cell, or fetch the file again`, { file, line, column: shown });
  });
}

function refuseProblems({ problems, number }: SheetRow, layout: Layout, header: FoundHeader, file: string): void {
  if (!problems) return;
  for (const [name, { shown }] of Object.entries(layout.columns)) {
    const problem = problems.get(header.positions.get(name) ?? -1);
    if (problem) throw new InputError(problem, { file, line: number, column: shown });
  }
}
