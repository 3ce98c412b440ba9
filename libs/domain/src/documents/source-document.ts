import type { ComplementTable } from '../tables/complement-tables';

/** How a column of a document is found: by its header, compared without case, accents or punctuation. */
export interface ColumnHeader {
  /** The header as the document writes it, or a description of it; for messages and documentation. */
  readonly shown: string;
  /** Whether a header, folded by `foldHeader`, is that of the column. Absent for a column without header of its own. */
  readonly matches?: (folded: string) => boolean;
  /** For a column without header, or whose header is not found: where it stands from one that is. */
  readonly beside?: { readonly column: string; readonly offset: number };
  /** A document may lack an optional column: its cells are then empty. */
  readonly optional: boolean;
}

/** A table inside a document: a sheet of a workbook, or the whole of a CSV file. */
export interface Layout {
  /** Name of the table, unique among all layouts. */
  readonly name: string;
  /** Whether a sheet is this table, by its name folded by `foldHeader`; absent when its headers alone tell. */
  readonly sheet?: { readonly shown: string; readonly matches: (folded: string) => boolean };
  /** The columns read, by the name that the loader gives them. */
  readonly columns: Readonly<Record<string, ColumnHeader>>;
}

/** Under what terms a document may be used. */
export interface Licence {
  readonly name: string;
  /** Where the terms are. */
  readonly address?: string;
}

/** A document that a load can take, with what has to be said of it to whoever reads the graph. */
export interface SourceDocument {
  /** Code of the document, and of its Source node. */
  readonly code: string;
  /** What it is, in French. */
  readonly libelle: string;
  readonly producteur: string;
  readonly licence: Licence;
  /** The sentence that the licence, or courtesy, asks to show; `{libelle}` and `{version}` stand for those of the document. */
  readonly attribution: string;
  /** The page where it is published; absent when whoever loads it makes it. */
  readonly address?: string;
  /** Name of the file as published; only told, never relied upon. */
  readonly fileName: string;
  /** What tells it from other files, in an English phrase. */
  readonly recognisedBy: string;
  /** What a load makes of it, in an English phrase. */
  readonly gives: string;
  /** The tables that it makes: what they give is unknown where no document that makes them is loaded. */
  readonly tables: readonly ComplementTable[];
  /** The tables looked for; empty for a document that is no table. */
  readonly layouts: readonly Layout[];
}

/** A header or sheet name without what varies: case, accents, typographic signs, punctuation, surrounding blanks. */
export function foldHeader(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/gi, 'oe')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** A column whose header is one of these texts. */
export function header(...texts: readonly [string, ...string[]]): ColumnHeader {
  const folded = new Set(texts.map(foldHeader));
  return { shown: texts[0], matches: (found) => folded.has(found), optional: false };
}

/** A column whose header, folded, matches a pattern. */
export function headerLike(shown: string, pattern: RegExp): ColumnHeader {
  return { shown, matches: (found) => pattern.test(found), optional: false };
}

/** A column without header, at a distance from one that has one. */
export function beside(column: string, offset: number, shown: string): ColumnHeader {
  return { shown, beside: { column, offset }, optional: false };
}

/** The same column, found by its place when not by its header. */
export function orBeside(header: ColumnHeader, column: string, offset: number): ColumnHeader {
  return { ...header, beside: { column, offset } };
}

/** The same column, which a document may lack. */
export function optional(column: ColumnHeader): ColumnHeader {
  return { ...column, optional: true };
}
