import type { OfficialTable } from '@rome-graph/domain';
import { officialTables } from '@rome-graph/domain';
import type { Row, TableRows } from '../tables/official-table';
import type { Contribution, DocumentAgreement } from './document';
import { officialTable, recordsOf } from './table-records';

/** Share of agreement from which a workbook is of the very release: of another, what it has more is what was dropped. */
export const sameReleaseShare = 0.98;

/** Whether a workbook agrees so far with the export that what it has more may be added to it. */
export function isOfSameRelease(agreements: readonly DocumentAgreement[]): boolean {
  const compared = agreements.reduce((sum, agreement) => sum + agreement.compared, 0);
  const agree = agreements.reduce((sum, agreement) => sum + agreement.agree, 0);
  return compared > 0 && agree >= compared * sameReleaseShare;
}

/** A table of the export with the rows that a workbook has more, by name of column; unchanged without any. */
export function withMissingRows(
  table: TableRows,
  missing: readonly Readonly<Record<string, string>>[],
  file: string,
  what: string,
  agreements: readonly DocumentAgreement[],
): Pick<Contribution, 'tables' | 'adds'> {
  if (missing.length === 0) return { tables: new Map(), adds: [] };
  if (!isOfSameRelease(agreements)) {
    const adds = [`nothing: it has ${missing.length} ${what} more, and agrees too little to be of this release`];
    return { tables: new Map(), adds };
  }
  const name = table.name as OfficialTable;
  const columns = officialTables[name] as readonly string[];
  const known = recordsOf(table, ...columns).map((record): Row => columns.map((column) => record[column] ?? ''));
  const added = missing.map((record): Row => columns.map((column) => record[column] ?? ''));
  return {
    tables: new Map([[name, officialTable(name, `${table.file}, ${file}`, [...known, ...added])]]),
    adds: [`${missing.length} ${what} that the export lacks`],
  };
}
