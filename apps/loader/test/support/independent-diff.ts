import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import * as yauzl from 'yauzl';
import { v458, v460 } from './releases';

const openZip = promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open);

type CsvRow = Readonly<Record<string, string>>;

/** Something of the nomenclature by its code: a label, a code above it … */
export type ByCode = ReadonlyMap<string, string>;

/** The CSV files of a release as they stand, read without any of the loader's code. */
export class CsvRelease {
  private readonly parsed = new Map<string, CsvRow[]>();

  private constructor(private readonly files: ReadonlyMap<string, Buffer>) {}

  static async read(paths: readonly string[]): Promise<CsvRelease> {
    const entries = await Promise.all(paths.map(entriesOf));
    return new CsvRelease(new Map(entries.flat()));
  }

  /** The rows of a table; the NAF one is not in UTF-8, in spite of its name. */
  rows(table: string): CsvRow[] {
    const rows = this.parsed.get(table) ?? this.parse(table);
    this.parsed.set(table, rows);
    return rows;
  }

  private parse(table: string): CsvRow[] {
    const [, bytes] = [...this.files].find(([name]) => new RegExp(`^unix_${table}_v\\d+_utf8\\.csv$`).test(name)) ?? [];
    if (!bytes) throw new Error(`No table ${table}`);
    const text = new TextDecoder(table === 'arborescence_secteur_naf' ? 'iso-8859-15' : 'utf-8').decode(bytes);
    return parse(text, { columns: true, skip_empty_lines: true }) as CsvRow[];
  }

  /** A column by another, of the rows that a condition keeps. */
  by(table: string, key: string, value: string, keep: (row: CsvRow) => boolean = () => true): ByCode {
    return new Map(
      this.rows(table)
        .filter((row) => keep(row) && row[key] !== '')
        .map((row) => [row[key] ?? '', (row[value] ?? '').trim()]),
    );
  }

  /** `from→to` of every link of the bloc and rubriques of liens_rome_referentiels, among the ends that are wanted. */
  links(bloc: string, rubriques: readonly string[], ends: ByCode): ByCode {
    return new Map(
      this.rows('liens_rome_referentiels')
        .filter((row) => row.code_compo_bloc === bloc && rubriques.includes(row.code_rubrique ?? ''))
        .filter((row) => ends.has(row.code_ogr ?? ''))
        .map((row) => [`${row.code_rome}→${row.code_ogr}`, '']),
    );
  }

  get metiers(): ByCode {
    return this.by('referentiel_code_rome', 'code_rome', 'libelle_rome');
  }

  get competences(): ByCode {
    return this.by('referentiel_competence', 'code_ogr', 'libelle_competence', ({ nature }) => nature === 'Compétence');
  }

  get macroCompetences(): ByCode {
    return this.by('referentiel_competence', 'code_ogr', 'libelle_competence', ({ nature }) => nature !== 'Compétence');
  }

  get savoirs(): ByCode {
    return this.by('referentiel_savoir', 'code_ogr_savoir', 'libelle_savoir');
  }

  get appellations(): ByCode {
    return this.by('referentiel_appellation', 'code_ogr', 'libelle_appellation_long');
  }

  /** The macro-compétence above each compétence. */
  get macroOfCompetence(): ByCode {
    return this.by('arborescence_competences', 'code_ogr_competence', 'code_ogr_macro_competence');
  }

  /** The ordre of each official mobilité `from→to`. */
  get mobilites(): ByCode {
    return new Map(
      this.rows('rubrique_mobilite').map((row) => [`${row.code_rome}→${row.code_rome_cible}`, row.numero_ordre ?? '']),
    );
  }
}

/** What two releases have and have not in common, code by code. */
export interface IndependentDiff {
  readonly created: number;
  readonly gone: number;
  readonly common: number;
  /** In both, with another value. */
  readonly changed: number;
}

/** Compares code by code. */
export function differenceBetween(before: ByCode, after: ByCode): IndependentDiff {
  const common = [...after.keys()].filter((code) => before.has(code));
  return {
    created: after.size - common.length,
    gone: before.size - common.length,
    common: common.length,
    changed: common.filter((code) => before.get(code) !== after.get(code)).length,
  };
}

/** v458 and v460 as they stand in their files. */
export async function bothReleases(): Promise<{ before: CsvRelease; after: CsvRelease }> {
  const [before, after] = await Promise.all([v458(), v460()].map((paths) => CsvRelease.read(paths)));
  return { before: before as CsvRelease, after: after as CsvRelease };
}

async function entriesOf(path: string): Promise<[string, Buffer][]> {
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
