import type { ComplementTable } from '../tables/complement-tables';
import type { Table } from '../tables/tables';
import {
  arborescenceCompetences,
  arborescencePrincipale,
  arborescenceSavoirs,
  arborescenceSimplifiee,
  centresInteret,
  changeLog,
  contextesTravail,
  exportCsv,
  romeIsco,
  secteursActivite,
  secteursNaf,
  tagsFiches,
} from './france-travail.documents';
import {
  certifInfo,
  fap2009,
  fap2009Labels,
  fap2021,
  fap2021Nomenclature,
  romeFormacode,
} from './other-producers.documents';
import { correspondances } from './correspondances.document';
import { coutsDeFormation } from './couts-de-formation.document';
import type { SourceDocument } from './source-document';

/** Every document that a load can take, by name: the export first, which it needs, then those that go beside it. */
export const documents = {
  exportCsv,
  arborescenceCompetences,
  arborescencePrincipale,
  arborescenceSavoirs,
  tagsFiches,
  secteursNaf,
  centresInteret,
  secteursActivite,
  contextesTravail,
  arborescenceSimplifiee,
  romeFormacode,
  changeLog,
  certifInfo,
  fap2021,
  fap2021Nomenclature,
  fap2009,
  fap2009Labels,
  romeIsco,
  correspondances,
  coutsDeFormation,
} as const satisfies Record<string, SourceDocument>;

/** The documents that make a table, any one of them; none where the export has it. */
export function documentsThatGive(table: Table): SourceDocument[] {
  const all: readonly SourceDocument[] = Object.values(documents);
  return all.filter(({ tables }) => tables.includes(table as ComplementTable));
}
