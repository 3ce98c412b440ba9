// All that a load writes, nodes and links with every property, as CSV files for LadybugDB's COPY:
// node export-tables.mjs <folder> <sources>. tables.json says what to create and to copy, in order.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { desiredDifference } from './desired-difference.mjs';

const [folder, ...sources] = process.argv.slice(2);
const { nodes, relationships } = await desiredDifference(sources);
const tables = [];
let rowCount = 0;

for (const [{ label, key, properties }, { created }] of nodes) {
  const rows = created.map(({ key: code, values }) => [code, ...values]);
  const columns = columnsOf([key, ...properties], rows);
  add(label, `CREATE NODE TABLE \`${label}\` (${columns.join(', ')}, PRIMARY KEY (\`${key.name}\`))`, rows);
}
for (const [{ type, from, to, properties }, { created }] of relationships) {
  const name = `${from}_${type}_${to}`;
  const columns = columnsOf(
    properties,
    created.map(({ values }) => values),
  );
  add(
    name,
    `CREATE REL TABLE \`${name}\` (${[`FROM \`${from}\` TO \`${to}\``, ...columns].join(', ')})`,
    created.map((link) => [link.from, link.to, ...link.values]),
  );
}
writeFileSync(join(folder, 'tables.json'), JSON.stringify({ rowCount, tables }));

function add(name, create, rows) {
  rowCount += rows.length;
  const file = rows.length > 0 ? `${name}.csv` : undefined;
  if (file) writeFileSync(join(folder, file), `${rows.map((row) => row.map(cell).join(',')).join('\n')}\n`);
  tables.push({ name, create, file });
}

function columnsOf(properties, rows) {
  return properties.map(({ name }, index) => `\`${name}\` ${typeOf(rows.map((row) => row[index]))}`);
}

function typeOf(values) {
  const known = values.filter((value) => value !== null && value !== undefined);
  if (known.length > 0 && known.every((value) => typeof value === 'boolean')) return 'BOOLEAN';
  if (known.length === 0 || !known.every((value) => typeof value === 'number')) return 'STRING';
  return known.every(Number.isInteger) ? 'INT64' : 'DOUBLE';
}

/** Line breaks become blanks: LadybugDB then reads a file by several threads. */
function cell(value) {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return `"${String(value)
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('"', '""')}"`;
}
