import type { OfficialTable, SourceDocument, Table } from '@rome-graph/domain';
import type { SourceFile } from '../sources/source-file';
import type { Sheet, Workbook } from '../sources/workbook/workbook';
import type { TableRows } from '../tables/official-table';

/** A file beside the export, opened but not yet known for what it is. */
export type OpenedFile =
  | { readonly kind: 'workbook'; readonly file: SourceFile; readonly workbook: Workbook }
  | {
      readonly kind: 'text';
      readonly file: SourceFile;
      readonly text: string;
      /** The text as a table, when it is one. */
      readonly sheets: readonly Sheet[];
      /** What a reader of the report should know of how the text was read. */
      readonly remarks: readonly string[];
    };

/** A file known for what it is, its tables found by their headers; not yet compared with a release. */
export interface RecognisedDocument {
  readonly document: SourceDocument;
  readonly file: SourceFile;
  /** The version or date that it gives of itself, as it writes it. */
  readonly version?: string;
  /** Rows of data that were read, in all its tables. */
  readonly rows: number;
  /** By name of layout. */
  readonly tables: ReadonlyMap<string, TableRows>;
  /** Whether it says that its ROME codes are those of ROME 3, when a document of its kind may be of either. */
  readonly rome3?: boolean;
  /** What a reader of the report should know: a hidden sheet left out, another encoding. */
  readonly remarks: readonly string[];
}

/** What a document is compared with and completes. */
export interface ReleaseContext {
  /** Version in the names of the files, as 460. */
  readonly version: string;
  /** The tables of the export. */
  readonly tables: ReadonlyMap<OfficialTable, TableRows>;
  /** All the documents given, this one included. */
  readonly documents: readonly RecognisedDocument[];
}

/** One thing that a document and the release say differently. */
export interface Disagreement {
  /** Code, or label when there is no code, of what they differ about. */
  readonly code: string;
  /** What the document says; empty when it says nothing. */
  readonly here: string;
  /** What the release says; empty when it says nothing. */
  readonly there: string;
}

/** How far a document says the same as the release about one thing. */
export interface DocumentAgreement {
  /** What was compared, in a few English words: `labels of appellations`. */
  readonly what: string;
  readonly compared: number;
  readonly agree: number;
  readonly disagreements: readonly Disagreement[];
}

/** Codes of a document that lead to nothing in the release, each with the number of rows that hold it. */
export interface UnlinkedCodes {
  /** `ROME codes that are no fiche of the release`. */
  readonly what: string;
  readonly rows: ReadonlyMap<string, number>;
  /** How many codes of the document do lead to something. */
  readonly linked?: number;
}

/** What a document brings to a load. */
export interface Contribution {
  /** Tables that it makes, or makes anew: an official table here takes the place of that of the export. */
  readonly tables: ReadonlyMap<Table, TableRows>;
  readonly agreements: readonly DocumentAgreement[];
  readonly unlinked: readonly UnlinkedCodes[];
  /** What a load makes of it, one English phrase each: `9 923 certifications`. */
  readonly adds: readonly string[];
}

/** All that the loader knows of one kind of document. Pure: no file is read here. */
export interface DocumentHandler {
  readonly document: SourceDocument;
  /**
   * Undefined when the file is another document.
   *
   * @throws {InputError} when it is this one and cannot be used, naming the sheet, row or column.
   */
  recognise(opened: OpenedFile): RecognisedDocument | undefined;
  /** Compares the document with the release and makes its tables. */
  contribute(document: RecognisedDocument, release: ReleaseContext): Contribution;
}
