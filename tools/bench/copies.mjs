// Copies of a release in one: each has métiers and items of its own, and shares domaines, themes, secteurs and the rest. The codes
// of the first are those of the release; what a copy links, it links within itself.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const { parse } = require('csv-parse/sync');

/** Columns that hold a ROME code, and those that hold an OGR code of a fiche, an appellation or an item. */
const romeColumns = new Set(['code_rome', 'code_rome_cible']);
const ogrColumns = new Set([
  'code_ogr',
  'code_ogr_rome',
  'code_ogr_savoir',
  'code_ogr_competence',
  'code_ogr_macro_comp',
  'code_ogr_macro_competence',
  'ogr_rome',
  'ogr_appellation',
]);

/** Writes the tables of the files, copied, into a folder. A table that holds no code of a copy is written once. */
export function writeCopies(files, copies, folder) {
  for (const { name, bytes } of files) {
    const [header, ...rows] = parse(textOf(bytes), { skip_empty_lines: true, bom: true });
    const own = header.flatMap((column, index) => (romeColumns.has(column) || ogrColumns.has(column) ? [index] : []));
    const lines = [line(header)];
    for (let copy = 0; copy < (own.length > 0 ? copies : 1); copy += 1) {
      for (const row of rows) lines.push(line(copied(row, header, own, copy)));
    }
    writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  }
}

function copied(row, header, own, copy) {
  if (copy === 0) return row;
  const cells = [...row];
  for (const index of own) {
    if (cells[index] === '') continue;
    cells[index] = romeColumns.has(header[index])
      ? `${cells[index]}-${copy}`
      : `${copy}${cells[index].padStart(7, '0')}`;
  }
  return cells;
}

function line(cells) {
  return cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
}

/** One table is in ISO-8859-15 in spite of its name. */
function textOf(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('iso-8859-15').decode(bytes);
  }
}
