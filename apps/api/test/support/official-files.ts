import { join } from 'node:path';
import type { ColumnOf, OfficialTable } from '@rome-graph/domain';
import { OfficialCsv, officialFile } from '@rome-graph/testing';

/** A row of a table of the export, by column; a column that the table lacks is not to be asked for. */
export type CsvRow = Readonly<Record<ColumnOf<OfficialTable>, string>>;

/** A row of Certif Info, by column. */
export type CertifInfoRow = Readonly<Record<string, string>>;

/** A release whose files are read: `older` and `newer` are those of the sample. */
export type OfficialVersion = 'older' | 'newer' | 'v458' | 'v460';

const sample = (part: string): string => join(__dirname, '../../../loader/sample', part);

const pathsOf: Readonly<Record<OfficialVersion, () => string[]>> = {
  older: () => [sample('older')],
  newer: () => [sample('newer'), sample('documents')],
  v458: () => [officialFile('RefRomeCsv-v458.zip')],
  v460: () =>
    ['RefRomeCsv-v460.zip', 'arborescence-competences-v460-reconstruite.zip', 'certifinfo-2024.zip'].map(officialFile),
};

/** The CSV files of a release as they stand, read without any of the loader's code: what answers are compared with. */
export class OfficialFiles {
  private constructor(private readonly csv: OfficialCsv) {}

  static async read(version: OfficialVersion = 'v460'): Promise<OfficialFiles> {
    return new OfficialFiles(await OfficialCsv.read(pathsOf[version]()));
  }

  /** A table of the export. */
  table(name: OfficialTable): CsvRow[] {
    return this.csv.rows(name) as CsvRow[];
  }

  /** A file that stands beside the export, with semicolons between its cells. */
  beside(name: string): Readonly<Record<string, string>>[] {
    return this.csv.rowsOf(name);
  }

  /** Certif Info. */
  certifInfo(): CertifInfoRow[] {
    return this.csv.rowsOf('certif_info.csv');
  }
}

/** The rows of a table by what a column of theirs says, each list in the order of the file. */
export function byColumn(rows: readonly CsvRow[], column: keyof CsvRow): ReadonlyMap<string, CsvRow[]> {
  const found = new Map<string, CsvRow[]>();
  for (const row of rows) {
    const known = found.get(row[column]);
    if (known) known.push(row);
    else found.set(row[column], [row]);
  }
  return found;
}
