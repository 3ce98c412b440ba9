export { changementsTable } from './texts/changements.table';
export { countChangements, renderDiff, type ComparedReleases } from './texts/diff.text';
export { disagreementsCsv } from './texts/disagreements.csv';
export { reportDocuments } from './texts/document-report';
export { driftTable, renderDrift } from './texts/drift.report';
export {
  renderEvaluation,
  type CalibrageDesPaliers,
  type EvaluationReport,
  type EvaluationRow,
  type TemporalEvaluation,
  type TemporalRow,
} from './texts/evaluation.text';
export { renderExport } from './texts/export.text';
export type { ChangeReport, LoadReport, TableReport } from './texts/load-report';
export { renderLoadReport, summariseLoadReport } from './texts/load-report.text';
export { renderMatrix } from './texts/matrix.text';
export { renderRecode } from './texts/recode.text';
export { renderMissingDocuments, type LoadedSources } from './texts/missing-documents.text';
export { renderStatus, type CachedExport, type Status, type StatusRelease } from './texts/status.text';
export { csvOf, workbookOf, type ReportTable } from './texts/table';

export type { ReleaseReport } from './release/release-report';
export { readReleaseReport } from './release/release-report.reader';
