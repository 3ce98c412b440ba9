import type { ExportTable } from '../tables/export-table';
import { csvEncoder } from './csv.encoder';
import type { FileEncoder } from './export-format';
import { parquetEncoder } from './parquet.encoder';

/** The formats of files of plain rows, each with the extension of its name. */
export const rowFormats = ['csv', 'parquet'] as const;
export type RowFormat = (typeof rowFormats)[number];

/** How many rows a batch holds at best: a row group of Parquet. */
export const rowsPerBatch = 65_536;

/** The encoder of one table, whoever made it; its texts as they are. */
export async function rowsEncoder(format: RowFormat, table: ExportTable): Promise<FileEncoder> {
  return format === 'csv' ? csvEncoder(table, 'EXACT') : parquetEncoder(table);
}
