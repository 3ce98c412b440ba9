import { writeFileSync } from 'node:fs';
import type { ReportTable } from '@rome-graph/report';
import { csvOf, workbookOf } from '@rome-graph/report';
import { failureReason } from '@rome-graph/rome-files';
import type { Software } from '@rome-graph/software';
import { describeSoftware } from '@rome-graph/software';
import { UsageError } from './usage.error';

/** The files that a command may write its tables to. */
export interface ReportFiles {
  /** Path of a CSV file. */
  readonly csv?: string;
  /** Path of a workbook. */
  readonly xlsx?: string;
}

/**
 * Writes a table to the files that the options ask for; the workbook names the software, and begins with other tables, if
 * there are any.
 *
 * @throws {UsageError} when one cannot be written.
 */
export async function writeTable(
  { csv, xlsx }: ReportFiles,
  software: Software,
  table: ReportTable,
  before: readonly ReportTable[] = [],
): Promise<void> {
  if (csv !== undefined) writeReport('--csv', csv, csvOf(table));
  if (xlsx !== undefined) writeReport('--xlsx', xlsx, await workbookOf([...before, table], describeSoftware(software)));
}

/** Writes the file that an option names. @throws {UsageError} when it cannot be written. */
export function writeReport(option: string, path: string, content: string | Buffer): void {
  try {
    writeFileSync(path, content);
  } catch (error) {
    throw new UsageError(`${option}: ${path} cannot be written (${failureReason(error)})`);
  }
}
