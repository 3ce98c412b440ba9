import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { OfficialTable } from '@rome-graph/domain';
import { officialTableNames, optionalTables } from '@rome-graph/domain';
import { InputError } from '../input.error';
import { LeftOutFiles } from '../sources/left-out';
import type { SourceFile } from '../sources/source-file';
import { unseenCharacters } from './cell-faults';
import { readCsvTable } from './csv-table.reader';
import { decodeTable } from './decode';
import type { Findings, Oddity, Repair } from './findings';
import type { TableRows } from './official-table';
import type { TableFile } from './select-tables';
import { selectTables } from './select-tables';
import { selectVersionFile } from './select-version-file';
import { parseTableFileName } from './table-file-name';
import { repairTable } from './table-quirks';
import type { VersionFile } from './version-file.reader';

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

/**
 * Reads the tables of a release from the files of the export of all sources together; a later source adds the tables that
 * an earlier one lacks. Other files are left alone.
 *
 * @param leftOut collects the files that others are preferred to
 *
 * @throws {InputError} when a table is missing, malformed, given twice with other content, of ROME 3, or when versions
 * are mixed.
 */
export function readReleaseTables(
  files: readonly SourceFile[],
  leftOut: LeftOutFiles = new LeftOutFiles(),
): ReleaseTables {
  const tableFiles = selectTables(files, leftOut);
  const version = tableFiles[0]?.version ?? '';
  const present = new Set(tableFiles.map(({ table }) => table));
  const missing = officialTableNames.filter((table) => !present.has(table));
  refuseMissing(missing, leftOut);

  const found: Findings = { repairs: [], oddities: [] };
  const tables = new Map(tableFiles.map((tableFile) => [tableFile.table, readTable(tableFile, found)]));
  const versionFile = selectVersionFile(files, tableFiles, leftOut);
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
  return fingerprint(selectTables(files, new LeftOutFiles()));
}

function refuseMissing(missing: readonly OfficialTable[], leftOut: LeftOutFiles): void {
  const mandatory = missing.filter((table) => !optionalTables.has(table));
  if (mandatory.length === 0) return;
  const isOfMissing = (file: string): boolean => {
    const { table } = parseTableFileName(basename(file)) ?? {};
    return mandatory.some((name) => name === table);
  };
  const others = leftOut.list().filter(({ file }) => isOfMissing(file));
  const told = others.slice(0, 5).map(({ file, why }) => `\n  - ${file} was left out: ${why}`);
  throw new InputError(
    `missing table${mandatory.length > 1 ? 's' : ''} ${mandatory.join(', ')}; give the whole official export, or add a ` +
      `source that holds what is missing${told.join('')}`,
  );
}

/** Share of the rows of a table above which lost characters are too many: whoever decoded it took another encoding. */
const lostShare = 0.005;

function readTable({ table, file }: TableFile, findings: Findings): TableRows {
  const { origin, bytes } = file;
  if (bytes.length === 0) throw new InputError('the file is empty; fetch it again', { file: origin });
  const { text, encoding, mended } = decodeTable(table, bytes, origin);
  const rows = readCsvTable(table, text, origin, findings);
  for (const [character, count] of unseenCharacters(text)) {
    if (character === 'U+FFFD' && count > rows.rows.length * lostShare) refuseLostCharacters(count, text, origin);
    findings.oddities.push({ file: origin, what: `the character ${character}, which nothing shows`, count });
  }
  if (encoding !== 'utf-8') {
    const what = `read as ${encoding}, in spite of its name`;
    findings.repairs.push({ file: origin, what, count: rows.rows.length });
  }
  for (const { what, count } of mended) findings.repairs.push({ file: origin, what, count });
  const repaired = repairTable(rows);
  findings.repairs.push(...repaired.repairs);
  return repaired.table;
}

function refuseLostCharacters(count: number, text: string, file: string): never {
  const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
  throw new InputError(
    `${count} characters are lost (U+FFFD): a program took the file for one of another encoding; fetch it again`,
    { file, line },
  );
}

function fingerprint(tableFiles: readonly TableFile[]): string {
  const hash = createHash('sha256');
  for (const { table, digest } of tableFiles) hash.update(`${table} ${digest}\n`);
  return hash.digest('hex');
}
