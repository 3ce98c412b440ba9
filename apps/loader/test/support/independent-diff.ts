import type { ByCode } from '@rome-graph/testing';
import { OfficialCsv, v458, v460 } from '@rome-graph/testing';

export type { ByCode } from '@rome-graph/testing';

/** The nomenclature that the CSV files of a release hold, read without any of the loader's code. */
export class CsvRelease {
  private constructor(private readonly csv: OfficialCsv) {}

  static async read(paths: readonly string[]): Promise<CsvRelease> {
    return new CsvRelease(await OfficialCsv.read(paths));
  }

  rows(table: string): ReturnType<OfficialCsv['rows']> {
    return this.csv.rows(table);
  }

  by(...query: Parameters<OfficialCsv['by']>): ByCode {
    return this.csv.by(...query);
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
