import { isReadable, withoutCopyMark } from '../sources/file-names';
import { LeftOutFiles } from '../sources/left-out';
import type { SourceFile } from '../sources/source-file';
import { firstVersionOfRome4, isOfficialTable, parseTableFileName } from './table-file-name';

/** The files of all sources of a load, by what they are for. */
export interface FilesByKind {
  /** Tables of the CSV export and its version.txt. */
  readonly ofExport: readonly SourceFile[];
  /** Documents beside the export: what each is, its content says. */
  readonly documents: readonly SourceFile[];
}

/**
 * Sorts files by their names: only the export is recognised by them, since France Travail fixes its names. Tables of the
 * export that this version does not know are left out.
 */
export function filesByKind(files: readonly SourceFile[], leftOut = new LeftOutFiles()): FilesByKind {
  const ofExport: SourceFile[] = [];
  const documents: SourceFile[] = [];
  for (const file of files) {
    const named = parseTableFileName(file.name);
    if (named ? isOfficialTable(named.table) : isVersionFile(file.name)) ofExport.push(file);
    else if (named) leftOut.add(file, ...reasonOf(named.version));
    else if (isReadable(file.name)) documents.push(file);
    else leftOut.add(file, 'unknown', 'a workbook by its content, and not by its name: give it the extension .xlsx');
  }
  return { ofExport, documents };
}

/** ROME 3 stops below version 400. */
function reasonOf(version: string): ['other' | 'unknown', string] {
  if (Number(version) < firstVersionOfRome4) return ['other', `a table of ROME 3 (v${version})`];
  return ['unknown', 'a table of the export that this version does not know'];
}

/** Whether a file is the version.txt of the export; its copies may be named version-v460.txt. */
export function isVersionFile(name: string): boolean {
  return /^version[\w.-]*\.txt$/i.test(withoutCopyMark(name));
}
