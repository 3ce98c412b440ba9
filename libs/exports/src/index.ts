export { whats, type What } from './tables/export-contents';
export { ExportFolder } from './writing/export-folder';
export { ExportFolderError } from './writing/export-folder.error';
export type { ExportFormat } from './formats/export-format';
export { exportFormats } from './formats/export-formats';
export { withReleaseInService } from './tables/release-description';
export { writeExport, type ExportResult } from './writing/write-export';
