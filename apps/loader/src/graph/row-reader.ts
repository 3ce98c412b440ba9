import type { Conversion, GraphValue, Table } from '@rome-graph/domain';
import { InvalidCellError } from '@rome-graph/domain';
import type { Row, TableRows } from '@rome-graph/rome-files';
import type { Refusals } from './refusals';

/** The tables of a release and of the documents beside it, by name. */
export type Tables = ReadonlyMap<Table, TableRows>;

/** Reads one column of a table with a conversion; undefined when the cell is refused, which is then on record. */
export type CellReader = (row: Row, rowNumber: number) => GraphValue | undefined;

/**
 * @param needed whether a row without this value is no row; else a cell that is none of its values is an unknown one
 * @throws {InputError} when the table has no such column.
 */
export function cellReader(
  table: TableRows,
  column: string,
  conversion: Conversion,
  refusals: Refusals,
  needed: boolean,
): CellReader {
  const index = table.indexOf(column);
  return (row, rowNumber) => {
    const cell = row[index] ?? '';
    try {
      return conversion.read(cell);
    } catch (error) {
      if (!(error instanceof InvalidCellError)) throw error;
      if (!needed) {
        refusals.keepUnknown(table, rowNumber, column, cell, error.message);
        return null;
      }
      refusals.refuse(table, rowNumber, column, cell, error.message);
      return undefined;
    }
  };
}
