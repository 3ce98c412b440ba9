import type { OfficialTable } from '@rome-graph/domain';
import { officialTables } from '@rome-graph/domain';
import { withoutCopyMark } from '../sources/file-names';

/** Oldest version of ROME 4.0's own numbering in file names; ROME 3 stops below it. */
export const firstVersionOfRome4 = 400;

/** What the name of an official CSV file says. */
export interface TableFileName {
  readonly table: string;
  /** Version of the release, as 460. */
  readonly version: string;
}

/** Reads `unix_<table>_v<NNN>_utf8.csv`, or the name of a copy of it; undefined when the name is not of that form. */
export function parseTableFileName(name: string): TableFileName | undefined {
  const match = /^unix_(?<table>[a-z_]+?)_v(?<version>\d{3,4})_utf8\.(?:csv|txt|tsv)$/i.exec(withoutCopyMark(name));
  const { table, version } = match?.groups ?? {};
  return table && version ? { table: table.toLowerCase(), version } : undefined;
}

/** Whether a table is one of the 29 of the official export of ROME 4.0. */
export function isOfficialTable(table: string): table is OfficialTable {
  return Object.hasOwn(officialTables, table);
}
