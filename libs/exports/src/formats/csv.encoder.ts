import { stringify } from 'csv-stringify/sync';
import type { GraphValue } from '@rome-graph/domain';
import type { FileEncoder } from './export-format';
import type { ExportTable } from '../tables/export-table';

/**
 * CSV with a header, every cell quoted but those of what is unknown, lists as JSON. A text that a spreadsheet would take
 * for a formula begins with an apostrophe, unless the exact data are asked for.
 */
export function csvEncoder({ columns }: ExportTable, exact: boolean): FileEncoder {
  const options = { quoted: true, escape_formulas: !exact, cast: { boolean: String } } as const;
  return {
    head: () => stringify([columns.map(({ name }) => name)], options),
    rows: (_table, rows) =>
      stringify(
        rows.map((row) => row.map(cellOf)),
        options,
      ),
    tail: () => '',
  };
}

function cellOf(value: GraphValue): GraphValue {
  return Array.isArray(value) ? JSON.stringify(value) : value;
}
