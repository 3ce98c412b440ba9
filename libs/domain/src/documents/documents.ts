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
} as const satisfies Record<string, SourceDocument>;
