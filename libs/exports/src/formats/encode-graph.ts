import type { ExportRow, ExportTable } from '../tables/export-table';
import type { Chunk, EncoderContext, ExportFormat } from './export-format';
import { fileOf } from './format-files';

/** Nodes of one label, or links of one kind. */
export interface RowsOfTable {
  readonly table: ExportTable;
  readonly rows: readonly ExportRow[];
}

/** A file as it would be written. */
export interface EncodedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The files of a format for any set of nodes and links, as the answer to one question: nodes first, and both ends of every
 * link among them. Pure: nothing is read and nothing is written.
 *
 * @param documentName name of a file that holds them all, without its extension
 */
export async function encodeGraph(
  format: ExportFormat,
  graph: readonly RowsOfTable[],
  documentName: string,
  context: EncoderContext,
): Promise<EncodedFile[]> {
  const tables = graph.map(({ table }) => table);
  const names = new Map(tables.map((table) => [fileOf(format, table, documentName, tables).name, table]));
  const files: EncodedFile[] = [];
  for (const table of names.values()) {
    const file = fileOf(format, table, documentName, tables);
    const encoder = await format.encoder(file.tables, context);
    const chunks = [encoder.head()];
    for (const { table: each, rows } of graph) {
      if (rows.length > 0 && file.tables.includes(each)) chunks.push(encoder.rows(each, rows));
    }
    files.push({ name: `${file.name}.${format.extension}`, bytes: joined([...chunks, encoder.tail()]) });
  }
  return files;
}

function joined(chunks: readonly Chunk[]): Uint8Array {
  const encoder = new TextEncoder();
  const parts = chunks.map((chunk) => (typeof chunk === 'string' ? encoder.encode(chunk) : chunk));
  const bytes = new Uint8Array(parts.reduce((size, { length }) => size + length, 0));
  let position = 0;
  for (const part of parts) {
    bytes.set(part, position);
    position += part.length;
  }
  return bytes;
}
