import type { OfficialTable, SourceDocument, Table } from '@rome-graph/domain';
import { complementTables, officialTables } from '@rome-graph/domain';
import type { TableRows } from '../tables/official-table';
import type { ReleaseTables } from '../tables/release-tables';
import type { Contribution, RecognisedDocument } from './document';
import { documentHandlers } from './document-handlers';
import { complementTable } from './table-records';

/** A document beside the export, with what it brings to the load. */
export interface DocumentContribution {
  readonly recognised: RecognisedDocument;
  readonly contribution: Contribution;
}

/** A release completed by the documents given beside it. */
export interface CompletedRelease {
  /** The tables of the export, some of them made anew, and those made of documents. */
  readonly tables: ReadonlyMap<Table, TableRows>;
  readonly documents: readonly DocumentContribution[];
}

/**
 * Compares every document with the release and adds what it brings; the order in which they were given does not matter.
 *
 * @throws {InputError} when a document cannot go with the release or with another document.
 */
export function completeRelease(
  { version, tables }: Pick<ReleaseTables, 'version' | 'tables'>,
  documents: readonly RecognisedDocument[],
): CompletedRelease {
  const contributions = inFixedOrder(documents).map((recognised): DocumentContribution => {
    const handler = documentHandlers.find(({ document }) => document === recognised.document);
    if (!handler) throw new Error(`No handler of ${recognised.document.code}`);
    const contribution = handler.contribute(recognised, { version, tables, documents });
    requireDeclaredTables(recognised.document, contribution.tables.keys());
    return { recognised, contribution };
  });
  const completed = new Map<Table, TableRows>(tables);
  for (const { contribution } of contributions) {
    for (const [name, table] of contribution.tables) completed.set(name, added(name, completed.get(name), table));
  }
  return { tables: completed, documents: contributions };
}

/**
 * What is not loaded is told by the tables that documents say they make.
 *
 * @throws {Error} on a table made of a document that its declaration does not name.
 */
export function requireDeclaredTables({ code, tables }: SourceDocument, made: Iterable<Table>): void {
  for (const table of made) {
    if (isOfficial(table) || tables.includes(table)) continue;
    throw new Error(
      `${code} makes the table ${table}, which its declaration does not name: libs/domain/src/documents.`,
    );
  }
}

function inFixedOrder(documents: readonly RecognisedDocument[]): RecognisedDocument[] {
  const position = ({ document }: RecognisedDocument): number =>
    documentHandlers.findIndex((handler) => handler.document === document);
  return [...documents].sort((a, b) => position(a) - position(b));
}

/** Rows of two documents that make the same table stand together; a table of the export is replaced. */
function added(name: Table, known: TableRows | undefined, table: TableRows): TableRows {
  if (!known || isOfficial(name)) return table;
  const lines = [known, table].flatMap(({ rows, lineOf }) => rows.map((_, row) => lineOf(row)));
  return complementTable(name, `${known.file}, ${table.file}`, [...known.rows, ...table.rows], lines);
}

function isOfficial(name: Table): name is OfficialTable {
  return Object.hasOwn(officialTables, name) && !Object.hasOwn(complementTables, name);
}
