import type { FileEncoder } from './export-format';
import type { ExportTable } from '../tables/export-table';

/** JSON Lines: one object per node or link, with every column; what is unknown is null. */
export function jsonLinesEncoder({ columns }: ExportTable): FileEncoder {
  return {
    head: () => '',
    rows: (_table, rows) =>
      rows
        .map((row) => Object.fromEntries(columns.map(({ name }, position) => [name, row[position] ?? null])))
        .map((record) => `${JSON.stringify(record)}\n`)
        .join(''),
    tail: () => '',
  };
}
