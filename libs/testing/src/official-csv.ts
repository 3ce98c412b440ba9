import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readZip } from './read-zip';

/** A row of a CSV file, by column. */
export type CsvRow = Readonly<Record<string, string>>;

/** Something of the nomenclature by its code: a label, a code above it … */
export type ByCode = ReadonlyMap<string, string>;

/**
 * The CSV files of a release of ROME 4.0 as they stand, and those beside it, read without any of the loader's code: what the
 * product says of them is compared with what they say.
 */
export class OfficialCsv {
  private readonly parsed = new Map<string, CsvRow[]>();

  private constructor(private readonly files: ReadonlyMap<string, Buffer>) {}

  /** Reads zips and folders, each without its folders. @throws when one is not there, or when two files have one name. */
  static async read(paths: readonly string[]): Promise<OfficialCsv> {
    const files = new Map<string, Buffer>();
    for (const path of paths) {
      for (const [name, bytes] of await filesOf(path)) {
        if (files.has(name)) throw new Error(`${name} stands twice in ${paths.join(', ')}`);
        files.set(name, bytes);
      }
    }
    return new OfficialCsv(files);
  }

  /** The rows of a table (`rubrique_mobilite`); the NAF one is not in UTF-8, in spite of its name. @throws without it. */
  rows(table: string): CsvRow[] {
    const known = this.parsed.get(table);
    if (known) return known;
    const pattern = new RegExp(`^unix_${table}_v\\d+_utf8\\.csv$`);
    const name = [...this.files.keys()].find((file) => pattern.test(file)) ?? `unix_${table}_v<NNN>_utf8.csv`;
    const text = new TextDecoder(table === 'arborescence_secteur_naf' ? 'iso-8859-15' : 'utf-8').decode(
      this.bytes(name),
    );
    const rows = parse(text, { columns: true, skip_empty_lines: true }) as CsvRow[];
    this.parsed.set(table, rows);
    return rows;
  }

  /** A column by another, of the rows that have that one and that a condition keeps; the last row of a code counts. */
  by(table: string, key: string, value: string, keep: (row: CsvRow) => boolean = () => true): ByCode {
    return new Map(
      this.rows(table)
        .filter((row) => keep(row) && cell(row, key) !== '')
        .map((row) => [cell(row, key), cell(row, value).trim()]),
    );
  }

  /** The rows of a file beside the export, by its name; one separated by semicolons unless told otherwise. */
  rowsOf(name: string, delimiter = ';'): CsvRow[] {
    return parse(this.bytes(name), { columns: true, bom: true, delimiter, relax_quotes: true }) as CsvRow[];
  }

  /** The bytes of a file, by its name. @throws when there is none. */
  bytes(name: string): Buffer {
    const bytes = this.files.get(name);
    if (!bytes) throw new Error(`No file ${name} among ${[...this.files.keys()].join(', ')}`);
    return bytes;
  }
}

function cell(row: CsvRow, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`No column ${column} among ${Object.keys(row).join(', ')}`);
  return value;
}

async function filesOf(path: string): Promise<ReadonlyMap<string, Buffer>> {
  if (!(await stat(path)).isDirectory()) return readZip(path);
  const names = (await readdir(path, { withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
  return new Map(
    await Promise.all(names.sort().map(async (name) => [name, await readFile(join(path, name))] as const)),
  );
}
