import { whats } from '../tables/export-contents';
import type { ExportTable } from '../tables/export-table';
import { csvEncoder } from './csv.encoder';
import type { ExportFormat } from './export-format';
import { gexfEncoder } from './gexf.encoder';
import { graphmlEncoder } from './graphml.encoder';

/** What a format is that holds any part of the graph. */
export const everything = { whats, takes: () => true } as const;

/** CSV, one file for each table. */
export const csvFormat: ExportFormat = {
  ...everything,
  name: 'csv',
  extension: 'csv',
  layout: 'tables',
  encoder: (tables, { csv }) => csvEncoder(single(tables), csv),
};

/** GraphML, one document. */
export const graphmlFormat: ExportFormat = {
  ...everything,
  name: 'graphml',
  extension: 'graphml',
  layout: 'document',
  encoder: graphmlEncoder,
};

/** GEXF, one document. */
export const gexfFormat: ExportFormat = {
  ...everything,
  name: 'gexf',
  extension: 'gexf',
  layout: 'document',
  encoder: gexfEncoder,
};

/** The table of a file that holds one. */
export function single(tables: readonly ExportTable[]): ExportTable {
  const [table] = tables;
  if (!table || tables.length > 1) throw new Error('A file of this format holds one table');
  return table;
}
