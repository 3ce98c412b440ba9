import type { ReleaseContext } from './document';
import { recordsOf } from './table-records';

/** What tables of links repeat of a fiche. */
export interface FicheCells {
  readonly code_ogr_rome: string;
  readonly code_rome: string;
  readonly libelle_rome: string;
}

/** ROME code → what tables of links repeat of the fiche. */
export function ficheCells({ tables }: ReleaseContext): ReadonlyMap<string, FicheCells> {
  const table = tables.get('referentiel_code_rome');
  const records = table ? recordsOf(table, 'code_rome', 'code_ogr', 'libelle_rome') : [];
  return new Map(
    records.map(({ code_rome, code_ogr, libelle_rome }) => [
      code_rome,
      { code_rome, code_ogr_rome: code_ogr, libelle_rome },
    ]),
  );
}
