export { InputError, type InputLocation } from './input.error';
export { NoRoomError } from './no-room.error';
export { failureReason, isDiskFailure } from './failure-reason';

export { digestOf } from './sources/digest';
export { refuseFullDisk } from './sources/free-space';
export { digestFile } from './sources/given-sum';
export { LeftOutFiles, type LeftOutFile, type LeftOutKind } from './sources/left-out';
export { officialAddress } from './sources/official-address';
export { filesOfSource, readSource, requireSource } from './sources/read-source';
export type { SourceFile } from './sources/source-file';

export { filesByKind } from './tables/file-kinds';
export type { Ambiguity, Oddity, Refusal, Repair, UnknownValue } from './tables/findings';
export type { Row, TableRows } from './tables/official-table';
export { fingerprintOf, readReleaseTables, type ReleaseTables } from './tables/release-tables';
export { rowFilter } from './tables/row-filter';
export { compareWitnesses, refuseSharedCodes, refuseTwoReleases, type Agreement } from './tables/witnesses';

export { replacementsOf } from './documents/changelog.handler';
export { completeRelease, type CompletedRelease, type DocumentContribution } from './documents/complete-release';
export type { DocumentAgreement } from './documents/document';
export { readDocuments } from './documents/read-documents';
export { complementTable } from './documents/table-records';

export { downloadRelease, type DownloadLimits } from './download/official-download';
