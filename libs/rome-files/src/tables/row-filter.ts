import type { RowFilter } from '@rome-graph/domain';
import type { Row, TableRows } from './official-table';

/** Tells which rows a filter keeps; all of them without one. @throws {InputError} when the table lacks a column of it. */
export function rowFilter(table: TableRows, where: RowFilter | undefined): (row: Row) => boolean {
  const conditions = Object.entries(where ?? {}).map(([column, cells]) => ({
    index: table.indexOf(column),
    cells: new Set(cells),
  }));
  return (row) => conditions.every(({ index, cells }) => cells.has(row[index] ?? ''));
}
