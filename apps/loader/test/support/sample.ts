import { join } from 'node:path';
import { readSource } from '../../src/sources/read-source';
import type { SourceFile } from '../../src/sources/source-file';

/** The folder of the sample that the project ships: 29 tables and version.txt, 48 métiers. */
export const samplePath = join(__dirname, '../../sample');

/** The files of the sample, read from where they stand. */
export function sampleFiles(): Promise<SourceFile[]> {
  return readSource(samplePath);
}

/** Name of a table's file in the sample. */
export function tableFile(table: string): string {
  return `unix_${table}_v460_utf8.csv`;
}

/** The same files with the text of one table changed; removed when the change gives nothing. */
export function withTable(
  files: readonly SourceFile[],
  table: string,
  change: (text: string) => string | undefined,
): SourceFile[] {
  return files.flatMap((file) => {
    if (file.name !== tableFile(table)) return [file];
    const text = change(file.bytes.toString('utf8'));
    return text === undefined ? [] : [{ ...file, bytes: Buffer.from(text, 'utf8') }];
  });
}
