export { draws } from './draws';
export { loadRelease, sourcesOf, type LoadedRelease } from './load-release';
export { loadedStore } from './loaded-store';
export { OfficialCsv, type ByCode, type CsvRow } from './official-csv';
export { officialFile } from './official-file';
export { readZip } from './read-zip';
export { findChromium, sidewaysOverflow, TestBrowser, type TestPage, type Viewing } from './test-browser';
export { fetchTestNeo4j, keepTestClasses, startTestNeo4j, type TestNeo4j, type TestNeo4jOptions } from './test-neo4j';
export { hasPython, testPython } from './test-python';
