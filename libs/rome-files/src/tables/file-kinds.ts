import { isReadable } from '../sources/folder.source';
import type { SourceFile } from '../sources/source-file';
import { isOfficialTable, parseTableFileName } from './table-file-name';

/** The files of all sources of a load, by what they are for. */
export interface FilesByKind {
  /** Tables of the CSV export and its version.txt. */
  readonly ofExport: readonly SourceFile[];
  /** Documents beside the export: what each is, its content says. */
  readonly documents: readonly SourceFile[];
  /** Left unread: tables of the export that this version does not know, and files that hold no data. */
  readonly ignored: readonly SourceFile[];
}

/** Sorts files by their names: only the export is recognised by them, since France Travail fixes its names. */
export function filesByKind(files: readonly SourceFile[]): FilesByKind {
  const kinds = files.map((file) => ({ file, kind: kindOf(file.name) }));
  const of = (wanted: keyof FilesByKind): SourceFile[] =>
    kinds.filter(({ kind }) => kind === wanted).map(({ file }) => file);
  return { ofExport: of('ofExport'), documents: of('documents'), ignored: of('ignored') };
}

/** Whether a file is the version.txt of the export; its copies may be named version-v460.txt. */
export function isVersionFile(name: string): boolean {
  return /^version[\w.-]*\.txt$/i.test(name);
}

function kindOf(name: string): keyof FilesByKind {
  const named = parseTableFileName(name);
  if (named) return isOfficialTable(named.table) ? 'ofExport' : 'ignored';
  if (isVersionFile(name)) return 'ofExport';
  return isReadable(name) ? 'documents' : 'ignored';
}
