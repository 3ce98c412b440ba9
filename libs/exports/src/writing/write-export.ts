import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Neo4j } from '@rome-graph/neo4j';
import type { Software } from '@rome-graph/software';
import type { What } from '../tables/export-contents';
import { contentsOf } from '../tables/export-contents';
import type { EncoderContext, ExportFormat } from '../formats/export-format';
import type { ExportedFile } from './format.writer';
import { FormatWriter } from './format.writer';
import { manifestName, manifestOf } from './manifest';
import { TableRowsReader } from '../tables/table-rows.reader';

/** What to export, and how. */
export interface ExportRequest {
  /** What the manifest says made it. */
  readonly software: Software;
  readonly what: What;
  /** Written together: the graph is read once for all of them. */
  readonly formats: readonly ExportFormat[];
  /** An empty folder. */
  readonly folder: string;
  readonly context: EncoderContext;
  /** Told of each table that begins. */
  readonly onTable: (name: string) => void;
}

/** What an export wrote. */
export interface ExportResult {
  readonly files: readonly ExportedFile[];
  readonly nodes: number;
  readonly relationships: number;
}

/** Reads a part of the graph, table after table, and writes it in every format, with the manifest. */
export async function writeExport(neo4j: Neo4j, request: ExportRequest): Promise<ExportResult> {
  const { software, what, formats, folder, context } = request;
  const contents = contentsOf(what);
  const tables = contents.tables.filter((table) => formats.some((format) => format.takes(table)));
  const writers = formats.map((format) => {
    const prefix = formats.length > 1 ? `${format.name}/` : '';
    return new FormatWriter(format, tables, { folder, prefix, documentName: `rome-${what}` }, context);
  });
  const reader = new TableRowsReader(neo4j, contents);
  const rows = new Map<string, number>();
  const counts = { nodes: 0, relationships: 0 };
  const files: ExportedFile[] = [];
  try {
    for (const table of tables) {
      request.onTable(table.name);
      for (const writer of writers) await writer.begin(table);
      let count = 0;
      for await (const batch of reader.batches(table)) {
        count += batch.length;
        for (const writer of writers) await writer.write(table, batch);
      }
      rows.set(table.name, count);
      counts[table.kind] += count;
    }
    for (const writer of writers) files.push(...(await writer.finish()));
  } finally {
    for (const writer of writers) await writer.abandon();
  }
  const names = formats.map(({ name }) => name);
  const manifest = manifestOf({ software, what, formats: names, tables, rows, files, context });
  await writeFile(join(folder, manifestName), manifest);
  return { files, ...counts };
}
