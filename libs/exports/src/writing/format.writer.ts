import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { EncoderContext, ExportFormat, FileEncoder } from '../formats/export-format';
import type { FileOfFormat } from '../formats/format-files';
import { fileOf } from '../formats/format-files';
import type { DeclaredTable, ExportRow, ExportTable } from '../tables/export-table';
import type { WrittenFile } from './output-file';
import { OutputFile } from './output-file';

/** A file of an export, as its manifest lists it. */
export interface ExportedFile extends WrittenFile {
  /** From the folder of the export, with `/` between its parts. */
  readonly path: string;
  readonly format: string;
  /** The tables that it holds. */
  readonly tables: readonly string[];
  /** Nodes and relationships that it holds. */
  readonly rows: number;
}

interface OpenFile {
  readonly name: string;
  readonly path: string;
  readonly file: OutputFile;
  readonly encoder: FileEncoder;
  readonly tables: readonly ExportTable[];
  rows: number;
}

/** Where the files of one format go. */
export interface FormatTarget {
  readonly folder: string;
  /** What the path of a file in the folder begins with: `csv/` beside other formats, nothing alone. */
  readonly prefix: string;
  /** Name of a file that holds all tables, without its extension. */
  readonly documentName: string;
}

/** Writes the files of one format, table after table. */
export class FormatWriter {
  private readonly written: ExportedFile[] = [];
  private readonly tables: readonly DeclaredTable[];
  private current: OpenFile | undefined;

  constructor(
    private readonly format: ExportFormat,
    tables: readonly DeclaredTable[],
    private readonly target: FormatTarget,
    private readonly context: EncoderContext,
  ) {
    this.tables = tables.filter((table) => format.takes(table));
  }

  /** The rows that come next are those of this table: it has a file even when it has none. */
  async begin(table: DeclaredTable): Promise<void> {
    if (!this.tables.includes(table)) return;
    const file = fileOf(this.format, table, this.target.documentName, this.tables);
    if (this.current?.name === file.name) return;
    await this.close();
    this.current = await this.open(file);
  }

  async write(table: DeclaredTable, rows: readonly ExportRow[]): Promise<void> {
    if (!this.current || !this.tables.includes(table)) return;
    await this.current.file.write(this.current.encoder.rows(table, rows));
    this.current.rows += rows.length;
  }

  /** Ends what is open, and says what was written. */
  async finish(): Promise<readonly ExportedFile[]> {
    await this.close();
    return this.written;
  }

  /** Closes what is open without ending it. */
  async abandon(): Promise<void> {
    await this.current?.file.abandon();
  }

  private async open({ name, tables }: FileOfFormat): Promise<OpenFile> {
    const path = `${this.target.prefix}${name}.${this.format.extension}`;
    const full = join(this.target.folder, path);
    const encoder = await this.format.encoder(tables, this.context);
    await mkdir(dirname(full), { recursive: true });
    const file = await OutputFile.create(full);
    await file.write(encoder.head());
    return { name, path, file, encoder, tables, rows: 0 };
  }

  private async close(): Promise<void> {
    if (!this.current) return;
    const { path, file, encoder, tables, rows } = this.current;
    this.current = undefined;
    await file.write(encoder.tail());
    const names = tables.map(({ name }) => name);
    this.written.push({ path, format: this.format.name, tables: names, rows, ...(await file.close()) });
  }
}
