import type { ComplementTable, OfficialTable } from '@rome-graph/domain';
import { complementTables, officialTables } from '@rome-graph/domain';
import type { Row, TableRows } from '../tables/official-table';
import { tableRows } from '../tables/official-table';

/** A row of a table by name of column, with its place for messages. */
export type TableRecord<C extends string> = Readonly<Record<C, string>> & { readonly row: number };

/** The rows of a table as records of the columns asked for. @throws {InputError} when it lacks one of them. */
export function recordsOf<C extends string>(table: TableRows, ...columns: readonly C[]): TableRecord<C>[] {
  const indexes = columns.map((column) => [column, table.indexOf(column)] as const);
  return table.rows.map((cells, row) => {
    const record: Record<string, string | number> = { row };
    for (const [column, index] of indexes) record[column] = cells[index] ?? '';
    return record as TableRecord<C>;
  });
}

/**
 * A table made from a document: its columns are those that the declaration reads.
 *
 * @param lines where each row comes from in the document, when it comes from one row only
 */
export function complementTable(
  name: ComplementTable,
  file: string,
  rows: readonly Row[],
  lines: readonly number[] = [],
): TableRows {
  return tableRows(name, file, complementTables[name], rows, () => lines);
}

/** A table made in the place of one of the export. */
export function officialTable(name: OfficialTable, file: string, rows: readonly Row[]): TableRows {
  return tableRows(name, file, officialTables[name], rows, () => []);
}
