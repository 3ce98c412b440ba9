import { createHash } from 'node:crypto';
import type { OfficialTable } from '@rome-graph/domain';
import { officialTableNames, optionalTables } from '@rome-graph/domain';
import { InputError } from '../input.error';
import { digestOf } from '../sources/digest';
import type { SourceFile } from '../sources/source-file';
import { unseenCharacters } from './cell-faults';
import { readCsvTable } from './csv-table.reader';
import { decodeTable } from './decode';
import { isVersionFile } from './file-kinds';
import type { Oddity, Repair } from './findings';
import type { TableRows } from './official-table';
import { isOfficialTable, parseTableFileName } from './table-file-name';
import { repairTable } from './table-quirks';
import type { VersionFile } from './version-file.reader';
import { readVersionFile } from './version-file.reader';

/** The tables of one release, read and checked one by one, before anything is made of them. */
export interface ReleaseTables {
  /** Version in the names of the files, as 460. */
  readonly version: string;
  readonly tables: ReadonlyMap<OfficialTable, TableRows>;
  readonly versionFile?: VersionFile;
  /** Official tables that no source holds. */
  readonly missing: readonly OfficialTable[];
  readonly repairs: readonly Repair[];
  readonly oddities: readonly Oddity[];
  /** SHA-256 over the table digests, in the order of table names: same files, same fingerprint. */
  readonly empreinte: string;
}

interface TableFile {
  readonly table: OfficialTable;
  readonly version: string;
  readonly file: SourceFile;
  readonly digest: string;
}

/** Oldest version of ROME 4.0's own numbering in file names; ROME 3 stops below it. */
const firstVersionOfRome4 = 400;

/**
 * Reads the tables of a release from the files of the export of all sources together; a later source adds the tables that
 * an earlier one lacks. Other files are left alone.
 *
 * @throws {InputError} when a table is missing, malformed, given twice with other content, of ROME 3, or when versions
 * are mixed.
 */
export function readReleaseTables(files: readonly SourceFile[]): ReleaseTables {
  const tableFiles = selectTables(files);
  const version = tableFiles[0]?.version ?? '';
  const present = new Set(tableFiles.map(({ table }) => table));
  const missing = officialTableNames.filter((table) => !present.has(table));
  refuseMissing(missing);

  const found: Findings = { repairs: [], oddities: [] };
  const tables = new Map(tableFiles.map((tableFile) => [tableFile.table, readTable(tableFile, found)]));
  const versionFile = readVersion(files, version);
  return {
    version,
    tables,
    ...(versionFile && { versionFile }),
    missing,
    ...found,
    empreinte: fingerprint(tableFiles),
  };
}

/** The fingerprint of the release that these files make, without reading their rows. @throws {InputError} when they make none. */
export function fingerprintOf(files: readonly SourceFile[]): string {
  return fingerprint(selectTables(files));
}

function selectTables(files: readonly SourceFile[]): TableFile[] {
  const tableFiles = files.flatMap((file) => tableFile(file) ?? []);
  if (tableFiles.length === 0) {
    throw new InputError(
      'no table of the official export was found; files named unix_<table>_v<NNN>_utf8.csv were expected',
      {
        file: files
          .map(({ origin }) => origin)
          .slice(0, 3)
          .join(', '),
      },
    );
  }
  refuseMixedVersions(tableFiles);
  const selected = new Map<string, TableFile>();
  for (const candidate of tableFiles) {
    const earlier = selected.get(candidate.table);
    if (earlier) refuseOtherContent(earlier, candidate);
    else selected.set(candidate.table, candidate);
  }
  return [...selected.values()].sort((a, b) => (a.table < b.table ? -1 : 1));
}

function tableFile(file: SourceFile): TableFile | undefined {
  const named = parseTableFileName(file.name);
  if (!named) return undefined;
  const { table, version } = named;
  refuseRome3(version, file);
  if (!isOfficialTable(table)) return undefined;
  return { table, version, file, digest: digestOf(file.bytes) };
}

function refuseRome3(version: string, { origin }: SourceFile): void {
  if (Number(version) >= firstVersionOfRome4) return;
  throw new InputError(
    `a table of ROME 3 (v${version}), whose headers and codes differ; give an export of ROME 4.0 (v400 or later)`,
    { file: origin },
  );
}

function refuseOtherContent(earlier: TableFile, { table, digest, file }: TableFile): void {
  if (earlier.digest === digest) return;
  throw new InputError(
    `table "${table}" was already given by ${earlier.file.origin} with other content; give it once`,
    { file: file.origin },
  );
}

function refuseMixedVersions(tableFiles: readonly TableFile[]): void {
  const [first] = tableFiles;
  const other = tableFiles.find(({ version }) => version !== first?.version);
  if (!first || !other) return;
  throw new InputError(
    `version ${other.version}, while ${first.file.origin} is version ${first.version}; give tables of one release`,
    { file: other.file.origin },
  );
}

function refuseMissing(missing: readonly OfficialTable[]): void {
  const mandatory = missing.filter((table) => !optionalTables.has(table));
  if (mandatory.length === 0) return;
  throw new InputError(
    `missing table${mandatory.length > 1 ? 's' : ''} ${mandatory.join(', ')}; give the whole official export, or add a ` +
      'source that holds what is missing',
  );
}

interface Findings {
  readonly repairs: Repair[];
  readonly oddities: Oddity[];
}

function readTable({ table, file }: TableFile, { repairs, oddities }: Findings): TableRows {
  if (file.bytes.length === 0) throw new InputError('the file is empty; fetch it again', { file: file.origin });
  const { text, encoding } = decodeTable(table, file.bytes, file.origin);
  const rows = readCsvTable(table, text, file.origin);
  for (const [character, count] of unseenCharacters(text)) {
    oddities.push({ file: file.origin, what: `the character ${character}, which nothing shows`, count });
  }
  if (encoding !== 'utf-8') {
    repairs.push({ file: file.origin, what: `read as ${encoding}, in spite of its name`, count: rows.rows.length });
  }
  const repaired = repairTable(rows);
  if (repaired.repair) repairs.push(repaired.repair);
  return repaired.table;
}

function readVersion(files: readonly SourceFile[], version: string): VersionFile | undefined {
  const [file, ...others] = files.filter(({ name }) => isVersionFile(name));
  if (!file) return undefined;
  const other = others.find(({ bytes }) => !bytes.equals(file.bytes));
  if (other) {
    throw new InputError(`version.txt was already given by ${file.origin} with other content; give it once`, {
      file: other.origin,
    });
  }
  const text = decodeTable('version.txt', file.bytes, file.origin).text;
  const read = readVersionFile(text, file.origin);
  if (Number(read.number) !== Number(version.slice(1))) {
    throw new InputError(
      `version ${read.number}, while the tables are of version ${version}; give files of one release`,
      {
        file: file.origin,
      },
    );
  }
  return read;
}

function fingerprint(tableFiles: readonly TableFile[]): string {
  const hash = createHash('sha256');
  for (const { table, digest } of tableFiles) hash.update(`${table} ${digest}\n`);
  return hash.digest('hex');
}
