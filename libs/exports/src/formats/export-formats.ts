import { cypherEncoder } from './cypher.encoder';
import { gephiEncoder } from './gephi.encoder';
import { csvFormat, everything, gexfFormat, graphmlFormat, single } from './text-formats';
import { jsonLinesEncoder } from './json-lines.encoder';
import { parquetEncoder } from './parquet.encoder';
import { SkosEncoder } from './skos.encoder';
import { isInSkos } from './skos.vocabulary';
import { XlsxEncoder } from './xlsx/xlsx.encoder';
import type { ExportFormat } from './export-format';

/** Every format of `rome export`. */
export const exportFormats: readonly ExportFormat[] = [
  csvFormat,
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
  graphmlFormat,
  gexfFormat,
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
