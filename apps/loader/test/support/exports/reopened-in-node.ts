import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OfficialCsv } from '@rome-graph/testing';
import { JSDOM } from 'jsdom';
import { Parser } from 'n3';
import type { ExpectedGraph } from '../expected-graph';
import { addTo } from '../stored-pairs';

/** A row of an exported table, by column. */
export type ExportedRow = Readonly<Record<string, unknown>>;

/** The rows of exported tables, by name: Metier, or Metier-MOBILISE-Competence. */
export type ExportedTables = ReadonlyMap<string, readonly ExportedRow[]>;

/** The tables of an export as CSV: what is unknown is an empty cell. */
export async function csvTables(folder: string): Promise<ExportedTables> {
  const csv = await OfficialCsv.read([folder]);
  return new Map(namesIn(folder, '.csv').map((name) => [name, csv.rowsOf(`${name}.csv`, ',')]));
}

/** The tables of an export as lines of JSON. */
export function jsonTables(folder: string): ExportedTables {
  const [extension = ''] = readdirSync(folder).map((name) => name.replace(/^[^.]*/, ''));
  return new Map(
    namesIn(folder, extension).map((name) => {
      const lines = readFileSync(join(folder, `${name}${extension}`), 'utf8').split('\n');
      return [name, lines.filter((line) => line !== '').map((line) => JSON.parse(line) as ExportedRow)];
    }),
  );
}

/** The tables of an export as Parquet. Its reader is an ES module, which Jest cannot load: a process of its own does. */
export function parquetTables(folder: string): ExportedTables {
  const program = `
    import { readdirSync } from 'node:fs';
    import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
    const [folder] = process.argv.slice(1);
    const shown = (_, value) => (typeof value === 'bigint' ? Number(value) : value);
    const tables = [];
    for (const name of readdirSync(folder)) {
      const file = await asyncBufferFromFile(folder + '/' + name);
      tables.push([name.replace('.parquet', ''), await parquetReadObjects({ file })]);
    }
    process.stdout.write(JSON.stringify(tables, shown));`;
  const args = ['--input-type=module', '--eval', program, '--', folder];
  const output = execFileSync(process.execPath, args, { cwd: __dirname, maxBuffer: 1 << 28, encoding: 'utf8' });
  return new Map(JSON.parse(output) as [string, ExportedRow[]][]);
}

/** The keys and links of exported tables; those without rows are left out, since the graph has nothing of them. */
export function pairsOf(tables: ExportedTables): ExpectedGraph {
  const nodes = new Map<string, Set<string>>();
  const links = new Map<string, Set<string>>();
  for (const [name, rows] of tables) {
    for (const row of rows) {
      if (name.includes('-')) addTo(links, name, `${String(row.from)}→${String(row.to)}`);
      else addTo(nodes, name, String(Object.values(row)[0]));
    }
  }
  return { nodes, links };
}

/** The keys and links of GraphML or GEXF, read as XML: a node is named `Metier:M1805`. */
export function xmlPairs(path: string): ExpectedGraph {
  const { document } = new JSDOM(readFileSync(path, 'utf8'), { contentType: 'text/xml' }).window;
  const nodes = new Map<string, Set<string>>();
  const links = new Map<string, Set<string>>();
  const parts = (name: string): [label: string, key: string] => {
    const [label = ''] = name.split(':', 1);
    return [label, name.slice(label.length + 1)];
  };
  // Lists that do not live: jsdom looks through a whole document at each step of one that does.
  for (const node of document.querySelectorAll('node')) addTo(nodes, ...parts(node.getAttribute('id') ?? ''));
  for (const edge of document.querySelectorAll('edge')) {
    const [from, fromKey] = parts(edge.getAttribute('source') ?? '');
    const [to, toKey] = parts(edge.getAttribute('target') ?? '');
    addTo(links, `${from}-${typeOf(edge)}-${to}`, `${fromKey}→${toKey}`);
  }
  return { nodes, links };
}

/** The triples of a text in Turtle: subject, predicate and object, without the base of the export or the namespace of SKOS. */
export function triplesOf(turtle: string, base: string): Set<string> {
  const short = (uri: string): string =>
    uri.startsWith(base) ? uri.slice(base.length) : uri.replace('http://www.w3.org/2004/02/skos/core#', 'skos:');
  const quads = new Parser().parse(turtle);
  return new Set(quads.map((quad) => [quad.subject, quad.predicate, quad.object].map((t) => short(t.value)).join(' ')));
}

/** The type of a link: its first datum, labelE. */
function typeOf(edge: Element): string {
  const first = edge.querySelector('data, attvalue');
  return first?.getAttribute('value') ?? first?.textContent ?? '';
}

function namesIn(folder: string, extension: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .map((name) => name.slice(0, -extension.length));
}
