export {
  fap2009SamplePath,
  olderSamplePath,
  sampleDocument,
  sampleDocumentsPath,
  samplePath,
  sampleReadme,
  sampleSources,
  tableFile,
  withTable,
} from './files/sample';
export { sampleExport } from './files/sample-export';
export { compoundFileWith, withParts, workbookFile, workbookOf, type SheetToWrite } from './files/workbook-builder';
export { zipOf, type ZipEntry } from './files/zip-writer';
