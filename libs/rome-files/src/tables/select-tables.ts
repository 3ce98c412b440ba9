import { posix, sep } from 'node:path';
import type { OfficialTable } from '@rome-graph/domain';
import { officialTableNames, optionalTables } from '@rome-graph/domain';
import { InputError } from '../input.error';
import { digestOf } from '../sources/digest';
import { withoutCopyMark } from '../sources/file-names';
import type { LeftOutFiles } from '../sources/left-out';
import type { SourceFile } from '../sources/source-file';
import { firstVersionOfRome4, isOfficialTable, parseTableFileName } from './table-file-name';

/** A file of an official table that a load reads. */
export interface TableFile {
  readonly table: OfficialTable;
  readonly version: string;
  readonly file: SourceFile;
  readonly digest: string;
}

type Candidate = Omit<TableFile, 'digest'>;

/**
 * Chooses the files that a release is read from. Of one folder or archive given, the newest version that is
 * whole there is taken; then, of each table, the file that stands with most tables, else that which is no copy by its name,
 * else the first by name; the others are left out. What several sources given hold must go together: a later one adds the
 * tables that an earlier one lacks.
 *
 * @throws {InputError} when there is no table, a table is given twice with other content, is of ROME 3, or when versions
 * are mixed.
 */
export function selectTables(files: readonly SourceFile[], leftOut: LeftOutFiles): TableFile[] {
  const candidates = [...groupBySource(files.flatMap(candidateOf))].flatMap(([source, ofSource]) =>
    source === undefined ? ofSource : mostWholeFirst(newestOf(ofSource, leftOut)),
  );
  if (candidates.length === 0) refuseNoTable(files, leftOut);
  candidates.forEach(refuseRome3);
  refuseMixedVersions(candidates);
  const selected = new Map<string, TableFile>();
  for (const candidate of candidates) {
    const given = { ...candidate, digest: digestOf(candidate.file.bytes) };
    const earlier = selected.get(given.table);
    if (!earlier) selected.set(given.table, given);
    else leaveSecond(earlier, given, leftOut);
  }
  return [...selected.values()].sort((a, b) => (a.table < b.table ? -1 : 1));
}

/** The folder, or the archive and the folder in it, that a file stands in. */
export function containerOf({ origin }: SourceFile): string {
  return posix.dirname(origin.split(sep).join('/'));
}

function candidateOf(file: SourceFile): Candidate[] {
  const { table = '', version = '' } = parseTableFileName(file.name) ?? {};
  return isOfficialTable(table) ? [{ table, version, file }] : [];
}

function groupBySource(candidates: readonly Candidate[]): Map<string | undefined, Candidate[]> {
  const groups = new Map<string | undefined, Candidate[]>();
  for (const candidate of candidates) {
    const { foundIn } = candidate.file;
    groups.set(foundIn, [...(groups.get(foundIn) ?? []), candidate]);
  }
  return groups;
}

/** The tables of the newest version that is whole there, else of the newest. */
function newestOf(candidates: readonly Candidate[], leftOut: LeftOutFiles): Candidate[] {
  const versions = [...new Set(candidates.map(({ version }) => Number(version)))].sort((a, b) => b - a);
  const whole = versions.find((version) =>
    isWhole(candidates.filter((candidate) => Number(candidate.version) === version)),
  );
  const taken = whole ?? versions[0];
  return candidates.filter(({ version, file }) => {
    const isTaken = Number(version) === taken;
    if (!isTaken) {
      leftOut.add(file, 'other', reasonOf(version, taken, whole !== undefined));
    }
    return isTaken;
  });
}

function reasonOf(version: string, taken: number | undefined, isWholeTaken: boolean): string {
  if (Number(version) < firstVersionOfRome4) return `a table of ROME 3 (v${version})`;
  return `of version ${version}; ${taken}, the newest ${isWholeTaken ? 'that is whole ' : ''}there, is taken`;
}

function isWhole(candidates: readonly Candidate[]): boolean {
  const present = new Set(candidates.map(({ table }) => table));
  return officialTableNames.every((table) => optionalTables.has(table) || present.has(table));
}

/** Files that stand with most tables first; of those that stand together, copies by their name last. */
function mostWholeFirst(candidates: readonly Candidate[]): Candidate[] {
  const sizes = new Map<string, number>();
  for (const { file } of candidates) sizes.set(containerOf(file), (sizes.get(containerOf(file)) ?? 0) + 1);
  const sizeOf = ({ file }: Candidate): number => sizes.get(containerOf(file)) ?? 0;
  const isCopy = ({ file: { name } }: Candidate): number => Number(withoutCopyMark(name) !== name);
  return [...candidates].sort(
    (a, b) => sizeOf(b) - sizeOf(a) || isCopy(a) - isCopy(b) || (a.file.origin < b.file.origin ? -1 : 1),
  );
}

function leaveSecond(earlier: TableFile, { table, digest, file }: TableFile, leftOut: LeftOutFiles): void {
  if (digest === earlier.digest) {
    // The same zip given twice is nothing to tell: which of the two was read makes no difference.
    leftOut.add(file, 'copy', `the same bytes as ${earlier.file.origin}`);
    return;
  }
  if (file.foundIn === undefined || file.foundIn !== earlier.file.foundIn) {
    throw new InputError(
      `table "${table}" was already given by ${earlier.file.origin} with other content; give it once`,
      { file: file.origin },
    );
  }
  leftOut.add(file, 'other', `another content of the table ${table}, which is read from ${earlier.file.origin}`);
}

function refuseNoTable(files: readonly SourceFile[], leftOut: LeftOutFiles): never {
  const unknown = leftOut.list().filter(({ kind }) => kind === 'unknown');
  const otherExport = unknown.find(({ why }) => why.startsWith('this is the '));
  if (otherExport) throw new InputError(otherExport.why, { file: otherExport.foundIn ?? otherExport.file });
  const reasons = unknown.slice(0, 5).map(({ file, why }) => `\n  - ${file} was left out: ${why}`);
  throw new InputError(
    `no table of the official export was found; files named unix_<table>_v<NNN>_utf8.csv were expected${reasons.join('')}`,
    {
      file: files
        .map(({ origin }) => origin)
        .slice(0, 3)
        .join(', '),
    },
  );
}

function refuseRome3({ version, file: { origin } }: Candidate): void {
  if (Number(version) >= firstVersionOfRome4) return;
  throw new InputError(
    `a table of ROME 3 (v${version}), whose headers and codes differ; give an export of ROME 4.0 (v400 or later)`,
    { file: origin },
  );
}

function refuseMixedVersions(candidates: readonly Candidate[]): void {
  const [first] = candidates;
  const other = candidates.find(({ version }) => version !== first?.version);
  if (!first || !other) return;
  throw new InputError(
    `version ${other.version}, while ${first.file.origin} is version ${first.version}; give tables of one release`,
    { file: other.file.origin },
  );
}
