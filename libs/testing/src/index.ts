export { draws } from './draws';
export { loadRelease, sourcesOf, type LoadedRelease } from './load-release';
export { loadedStore } from './loaded-store';
export { OfficialCsv, type ByCode, type CsvRow } from './official-csv';
export { officialFile } from './official-file';
export { readZip } from './read-zip';
export { findChromium, sidewaysOverflow, TestBrowser, type TestPage, type Viewing } from './test-browser';
