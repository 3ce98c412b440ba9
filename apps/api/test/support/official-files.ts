import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import type { ColumnOf, OfficialTable } from '@rome-graph/domain';
import { officialFile } from '@rome-graph/neo4j/testing';
import { parse } from 'csv-parse/sync';
import * as yauzl from 'yauzl';

const openZip = promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open);

/** A row of a table of the export, by column; a column that the table lacks is not to be asked for. */
export type CsvRow = Readonly<Record<ColumnOf<OfficialTable>, string>>;

/** A row of Certif Info, by column. */
export type CertifInfoRow = Readonly<Record<string, string>>;

/** A release whose files are read. */
export type OfficialVersion = 'v458' | 'v460';

const zipsOf: Readonly<Record<OfficialVersion, readonly string[]>> = {
  v458: ['RefRomeCsv-v458.zip'],
  v460: ['RefRomeCsv-v460.zip', 'arborescence-competences-v460-reconstruite.zip', 'certifinfo-2024.zip'],
};

/** The CSV files of a release as they stand, read without any of the loader's code: what answers are compared with. */
export class OfficialFiles {
  private constructor(
    private readonly version: OfficialVersion,
    private readonly files: ReadonlyMap<string, Buffer>,
  ) {}

  static async read(version: OfficialVersion = 'v460'): Promise<OfficialFiles> {
    const entries = await Promise.all(zipsOf[version].map((name) => entriesOf(officialFile(name))));
    return new OfficialFiles(version, new Map(entries.flat()));
  }

  /** A table of the export; the NAF one is not in UTF-8, in spite of its name. */
  table(name: OfficialTable): CsvRow[] {
    const bytes = this.bytes(`unix_${name}_${this.version}_utf8.csv`);
    const text = new TextDecoder(name === 'arborescence_secteur_naf' ? 'iso-8859-15' : 'utf-8').decode(bytes);
    return parse(text, { columns: true, skip_empty_lines: true }) as CsvRow[];
  }

  /** Certif Info. */
  certifInfo(): CertifInfoRow[] {
    return parse(this.bytes('certif_info.csv'), {
      columns: true,
      delimiter: ';',
      relax_quotes: true,
    }) as CertifInfoRow[];
  }

  private bytes(name: string): Buffer {
    const bytes = this.files.get(name);
    if (!bytes) throw new Error(`${name} is not among the files of ${this.version}`);
    return bytes;
  }
}

/** The files of a zip, by name without folders. */
export async function entriesOf(path: string): Promise<[string, Buffer][]> {
  const zip = await openZip(path, { lazyEntries: true });
  const found: [string, Buffer][] = [];
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve(found));
    zip.on('entry', (entry: yauzl.Entry) => {
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        buffer(stream).then((bytes) => {
          found.push([entry.fileName.replace(/^.*\//, ''), bytes]);
          zip.readEntry();
        }, reject);
      });
    });
    zip.readEntry();
  });
}
