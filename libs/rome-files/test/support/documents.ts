import { officialTables } from '@rome-graph/domain';
import type { OfficialTable } from '@rome-graph/domain';
import type { SourceFile } from '../../src/sources/source-file';
import type { Sheet } from '../../src/sources/workbook/workbook';
import type { Row, TableRows } from '../../src/tables/official-table';
import { tableRows } from '../../src/tables/official-table';
import type { OpenedFile, RecognisedDocument, ReleaseContext } from '../../src/documents/document';
import { openText } from '../../src/documents/text-sheet.reader';

/** A text file as a spec writes it, opened. */
export function openedText(text: string, name = 'file.csv'): OpenedFile {
  return openText(sourceFile(name, text));
}

/** A workbook as a spec writes it: the rows of each sheet, by its name. */
export function openedWorkbook(
  sheets: Readonly<Record<string, readonly (readonly string[])[]>>,
  hidden: readonly string[] = [],
): OpenedFile {
  const workbook = {
    sheets: Object.entries(sheets).map(([name, rows]): Sheet => ({
      name,
      hidden: hidden.includes(name),
      rows: rows.map((cells, index) => ({ number: index + 1, cells })),
    })),
  };
  return { kind: 'workbook', file: sourceFile('book.xlsx', 'book'), workbook };
}

/** A file with the bytes of a text. */
export function sourceFile(name: string, text: string): SourceFile {
  return { name, origin: name, bytes: Buffer.from(text) };
}

/** A table of the export with these columns filled and the others empty. */
export function official<T extends OfficialTable>(
  name: T,
  records: readonly Partial<Record<(typeof officialTables)[T][number], string>>[],
): TableRows {
  const columns = officialTables[name] as readonly (typeof officialTables)[T][number][];
  const rows = records.map((record): Row => columns.map((column) => record[column] ?? ''));
  return tableRows(name, `unix_${name}_v460_utf8.csv`, columns, rows, () => rows.map((_, row) => row + 2));
}

/** A release made of a few tables, with the documents given beside it. */
export function releaseOf(
  tables: readonly TableRows[],
  documents: readonly RecognisedDocument[] = [],
  version = '460',
): ReleaseContext {
  return { version, tables: new Map(tables.map((table) => [table.name as OfficialTable, table])), documents };
}

/** referentiel_code_rome of fiches given as `code` or `code<parent`. */
export function fiches(...codes: readonly string[]): TableRows {
  return official(
    'referentiel_code_rome',
    codes.map((code) => {
      const [code_rome = '', code_rome_parent = code_rome] = code.split('<');
      return { code_rome, code_rome_parent };
    }),
  );
}

const certifInfoColumns = [
  'Code_Diplome',
  'Libelle_Diplome',
  'Libelle_Type_Diplome',
  'Code_Niveau_Europeen',
  'Date_MaJ',
  'Code_FormaCode',
  'Libelle_FormaCode',
  'Code_Rome_1',
  'Code_Rome_2',
  'Code_Rome_3',
  'Code_Rome_4',
  'Code_Rome_5',
  'Code_RNCP',
  'Code_RS',
  'valideur',
  'certificateur',
  'Etat_Libelle',
] as const;

/** The text of a Certif Info file of one row; labels that are not given are `x`, other cells empty. */
export function certifInfoRow(cells: Partial<Record<(typeof certifInfoColumns)[number], string>>): string {
  const row = certifInfoColumns.map((column) => cells[column] ?? (column.startsWith('Libelle') ? 'x' : ''));
  return `${certifInfoColumns.join(';')}\n${row.join(';')}\n`;
}
