export { OfficialCsv, type ByCode, type CsvRow } from './official-csv';
export { readZip } from './read-zip';
export { draws } from './draws';
export { findChromium, sidewaysOverflow, TestBrowser, type TestPage, type Viewing } from './test-browser';
