import { csvEncoder } from './csv.encoder';
import { cypherEncoder } from './cypher.encoder';
import { gephiEncoder } from './gephi.encoder';
import { gexfEncoder } from './gexf.encoder';
import { graphmlEncoder } from './graphml.encoder';
import { jsonLinesEncoder } from './json-lines.encoder';
import { parquetEncoder } from './parquet.encoder';
import { SkosEncoder } from './skos.encoder';
import { isInSkos } from './skos.vocabulary';
import { XlsxEncoder } from './xlsx/xlsx.encoder';
import { whats } from '../tables/export-contents';
import type { ExportFormat } from './export-format';
import type { ExportTable } from '../tables/export-table';

const everything = { whats, takes: () => true } as const;

/** Every format of `rome export`. */
export const exportFormats: readonly ExportFormat[] = [
  {
    ...everything,
    name: 'csv',
    extension: 'csv',
    layout: 'tables',
    encoder: (tables, { csv }) => csvEncoder(single(tables), csv),
  },
  {
    ...everything,
    name: 'xlsx',
    extension: 'xlsx',
    layout: 'document',
    encoder: (tables, { release }) => new XlsxEncoder(tables, release),
  },
  {
    ...everything,
    name: 'json',
    extension: 'jsonl',
    layout: 'tables',
    encoder: (tables) => jsonLinesEncoder(single(tables)),
  },
  {
    ...everything,
    name: 'parquet',
    extension: 'parquet',
    layout: 'tables',
    encoder: (tables) => parquetEncoder(single(tables)),
  },
  { ...everything, name: 'graphml', extension: 'graphml', layout: 'document', encoder: graphmlEncoder },
  { ...everything, name: 'gexf', extension: 'gexf', layout: 'document', encoder: gexfEncoder },
  {
    ...everything,
    name: 'gephi',
    extension: 'csv',
    layout: 'ends',
    encoder: (tables, { csv }) => gephiEncoder(tables, csv),
  },
  {
    name: 'skos',
    extension: 'ttl',
    layout: 'document',
    whats: ['nomenclature'],
    takes: isInSkos,
    encoder: (tables, context) => new SkosEncoder(tables, context),
  },
  { ...everything, name: 'cypher', extension: 'cypher', layout: 'document', encoder: cypherEncoder },
];

function single(tables: readonly ExportTable[]): ExportTable {
  const [table] = tables;
  if (!table || tables.length > 1) throw new Error('A file of this format holds one table');
  return table;
}
