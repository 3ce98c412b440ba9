import type { SourceDocument } from '@rome-graph/domain';
import { foldHeader } from '@rome-graph/domain';
import { InputError } from '../input.error';
import type { Sheet } from '../sources/workbook/workbook';
import { tableRows } from '../tables/official-table';
import type { OpenedFile, RecognisedDocument } from './document';
import { dateOfWorkbook } from './document-version';
import { sheetOrigin, sheetsOf } from './layout.finder';
import { withMergedFilled } from './merged-cells';

/** Rows at the top of a sheet that may say what it is. */
const titleRows = 10;

/**
 * A workbook without fixed headers, known by what the name of a sheet, its first rows or the name of the file say.
 *
 * @param says whether a text, folded by `foldHeader`, says so
 * @param holds whether a sheet has rows of its kind
 * @throws {InputError} naming a cell without value, such as a formula never calculated.
 */
export function recogniseBySaying(
  document: SourceDocument,
  opened: OpenedFile,
  says: (folded: string) => boolean,
  holds: (sheet: Sheet) => boolean,
): RecognisedDocument | undefined {
  const visible = sheetsOf(opened).filter(({ hidden, rows }) => !hidden && rows.length > 0);
  const named = visible.filter(({ name, rows }) =>
    [name, ...rows.slice(0, titleRows).flatMap(({ cells }) => cells)].some((text) => says(foldHeader(text))),
  );
  const candidates = named.length > 0 || !says(foldHeader(opened.file.name)) ? named : visible;
  const found = candidates.find(holds);
  if (!found) return undefined;
  const sheet = withMergedFilled(found);
  const file = sheetOrigin(opened.file.origin, sheet);
  const width = Math.max(...sheet.rows.map(({ cells }) => cells.length));
  const rows = sheet.rows.map(({ cells, problems, number }) => {
    const [problem] = problems?.values() ?? [];
    if (problem && opened.kind === 'workbook') throw new InputError(problem, { file, line: number });
    return Array.from({ length: width }, (_, column) => (cells[column] ?? '').trim());
  });
  const columns = Array.from({ length: width }, (_, column) => `column ${column + 1}`);
  const version = dateOfWorkbook(opened);
  return {
    document,
    file: opened.file,
    ...(version && { version }),
    rows: rows.length,
    tables: new Map([
      [document.code, tableRows(document.code, file, columns, rows, () => sheet.rows.map(({ number }) => number))],
    ]),
    remarks: opened.kind === 'text' ? opened.remarks : [],
  };
}

/** The cells of the sheet that such a document was recognised by. */
export function cellsOf({ document, tables }: RecognisedDocument): readonly (readonly string[])[] {
  return tables.get(document.code)?.rows ?? [];
}
