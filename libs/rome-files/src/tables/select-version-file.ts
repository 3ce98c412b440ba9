import { InputError } from '../input.error';
import type { LeftOutFiles } from '../sources/left-out';
import type { SourceFile } from '../sources/source-file';
import { decodeTable } from './decode';
import { isVersionFile } from './file-kinds';
import { containerOf } from './select-tables';
import type { TableFile } from './select-tables';
import type { VersionFile } from './version-file.reader';
import { readVersionFile } from './version-file.reader';

/**
 * Reads the version.txt of a release: that which stands with its tables, else another of the same version. Those of other
 * releases that were found elsewhere are left out.
 *
 * @throws {InputError} when it is of another version than the tables, cannot be read, or was given twice with other content.
 */
export function selectVersionFile(
  files: readonly SourceFile[],
  tables: readonly TableFile[],
  leftOut: LeftOutFiles,
): VersionFile | undefined {
  const containers = new Set(tables.map(({ file }) => containerOf(file)));
  const isWithTables = (file: SourceFile): boolean => containers.has(containerOf(file));
  const candidates = files.filter(({ name }) => isVersionFile(name));
  const inOrder = [...candidates.filter(isWithTables), ...candidates.filter((file) => !isWithTables(file))];
  const version = tables[0]?.version ?? '';
  let chosen: { file: SourceFile; read: VersionFile } | undefined;
  for (const file of inOrder) {
    if (chosen) leaveSecond(chosen.file, file, leftOut);
    else {
      const read = readOne(file, version, isWithTables(file) ? undefined : leftOut);
      if (read) chosen = { file, read };
    }
  }
  return chosen?.read;
}

function readOne(file: SourceFile, version: string, leftOut: LeftOutFiles | undefined): VersionFile | undefined {
  try {
    const read = readVersionFile(decodeTable('version.txt', file.bytes, file.origin).text, file.origin);
    if (Number(read.number) === Number(version.slice(1))) return read;
    throw new InputError(
      `version ${read.number}, while the tables are of version ${version}; give files of one release`,
      { file: file.origin },
    );
  } catch (error) {
    if (!leftOut) throw error;
    if (!(error instanceof InputError)) throw error;
    leftOut.add(file, 'other', error.problem);
    return undefined;
  }
}

function leaveSecond(chosen: SourceFile, file: SourceFile, leftOut: LeftOutFiles): void {
  if (file.bytes.equals(chosen.bytes)) leftOut.add(file, 'copy', `the same bytes as ${chosen.origin}`);
  else if (
    file.foundIn !== undefined &&
    (file.foundIn === chosen.foundIn || containerOf(file) !== containerOf(chosen))
  ) {
    leftOut.add(file, 'other', `the version is read from ${chosen.origin}`);
  } else {
    throw new InputError(`version.txt was already given by ${chosen.origin} with other content; give it once`, {
      file: file.origin,
    });
  }
}
