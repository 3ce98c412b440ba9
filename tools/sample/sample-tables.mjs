import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

const newer = join(dirname(fileURLToPath(import.meta.url)), '../../apps/loader/sample/newer');

/** Reads a table of the newer release of the sample: its rows, each by column. */
export function readSampleTables() {
  return (table) => {
    const bytes = readFileSync(join(newer, `unix_${table}_v460_utf8.csv`));
    const text = new TextDecoder(table === 'arborescence_secteur_naf' ? 'iso-8859-15' : 'utf-8').decode(bytes);
    return parse(text, { columns: true, skip_empty_lines: true });
  };
}
