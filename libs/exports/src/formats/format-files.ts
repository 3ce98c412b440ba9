import type { ExportTable } from '../tables/export-table';
import type { ExportFormat } from './export-format';

/** A file of a format, with the tables that go into it. */
export interface FileOfFormat {
  /** Without its extension. */
  readonly name: string;
  readonly tables: readonly ExportTable[];
}

/** The file that a table goes into, among all that are written. @param documentName that of a file which holds them all */
export function fileOf(
  format: Pick<ExportFormat, 'layout'>,
  table: ExportTable,
  documentName: string,
  tables: readonly ExportTable[],
): FileOfFormat {
  const nameOf = names[format.layout];
  const name = nameOf(table, documentName);
  return { name, tables: tables.filter((each) => nameOf(each, documentName) === name) };
}

const names: Readonly<Record<ExportFormat['layout'], (table: ExportTable, documentName: string) => string>> = {
  tables: ({ name }) => name,
  document: (_table, documentName) => documentName,
  ends: ({ kind }) => (kind === 'nodes' ? 'nodes' : 'edges'),
};
