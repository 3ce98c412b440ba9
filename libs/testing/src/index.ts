export { OfficialCsv, type ByCode, type CsvRow } from './official-csv';
export { readZip } from './read-zip';
