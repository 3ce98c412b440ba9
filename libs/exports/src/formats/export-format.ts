import type { What } from '../tables/export-contents';
import type { DeclaredTable, ExportRow, ExportTable } from '../tables/export-table';
import type { ReleaseDescription } from '../tables/release-description';
import type { FormatName } from './format-names';

/** A piece of a file. */
export type Chunk = string | Uint8Array;

/** Turns rows into the bytes of one file: what comes before them, then batch by batch, then what comes after. Pure. */
export interface FileEncoder {
  head(): Chunk;
  /** The tables come one after another, nodes first, the rows of each in batches. */
  rows(table: ExportTable, rows: readonly ExportRow[]): Chunk;
  tail(): Chunk;
}

/**
 * How CSV is written: SAFE keeps texts from running as formulas, EXACT leaves them as they are, EXCEL is for who opens the file
 * in a French Excel.
 */
export type CsvStyle = 'SAFE' | 'EXACT' | 'EXCEL';

/** What encoders need to know beside the rows. */
export interface EncoderContext {
  readonly csv: CsvStyle;
  /** What the URIs of the RDF begin with. */
  readonly baseUri: string;
  readonly release: ReleaseDescription;
}

/** A format of the field, and how the graph becomes it. */
export interface ExportFormat {
  readonly name: FormatName;
  readonly extension: string;
  /** One file for each table, one for all, or nodes.csv and edges.csv. */
  readonly layout: 'tables' | 'document' | 'ends';
  /** The parts of the graph that it can hold. */
  readonly whats: readonly What[];
  /** Whether it holds a table of them. */
  takes(table: DeclaredTable): boolean;
  /** The encoder of one file, for the tables that go into it. */
  encoder(tables: readonly ExportTable[], context: EncoderContext): FileEncoder | Promise<FileEncoder>;
}
