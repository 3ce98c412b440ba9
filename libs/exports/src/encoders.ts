export { encodeGraph, type EncodedFile, type RowsOfTable } from './formats/encode-graph';
export type { CsvStyle, EncoderContext, ExportFormat } from './formats/export-format';
export { csvFormat, gexfFormat, graphmlFormat } from './formats/text-formats';
export type { ExportColumn, ExportRow, ExportTable, LinkTable, NodeTable } from './tables/export-table';
