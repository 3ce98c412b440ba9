import { airesMethode, carteMethode, procheCouvertureMin } from '@rome-graph/domain';
import type { Software } from '@rome-graph/software';
import { softwareName } from '@rome-graph/software';
import type { EncoderContext } from '../formats/export-format';
import type { ExportTable } from '../tables/export-table';
import { isNodeTable } from '../tables/export-table';
import type { ExportedFile } from './format.writer';
import { appellation, schemes } from '../formats/skos.vocabulary';

/** Name of the manifest in the folder of an export. */
export const manifestName = 'manifest.json';

/** What a manifest tells, beside the release. */
export interface ManifestOf {
  readonly software: Software;
  readonly what: string;
  readonly formats: readonly string[];
  readonly tables: readonly ExportTable[];
  /** How many rows each table has, by name. */
  readonly rows: ReadonlyMap<string, number>;
  readonly files: readonly ExportedFile[];
  readonly context: EncoderContext;
}

/**
 * What is in an export and where it comes from: software, release, documents with licence and attribution, every table and
 * column with its definition, every file with rows, size and SHA-256. It holds no moment, so that it is the same for the same
 * release and software. Of all files only this one names the software, so that two of them that write the same data are seen
 * to do so.
 */
export function manifestOf({ software, what, formats, tables, rows, files, context }: ManifestOf): string {
  const { release, sources } = context.release;
  const manifest = {
    madeBy: softwareName,
    software: { version: software.version, commit: software.commit },
    what,
    formats,
    options: {
      ...(formats.includes('csv') && { exact: context.csv === 'EXACT', excel: context.csv === 'EXCEL' }),
      ...(formats.includes('skos') && { baseUri: context.baseUri }),
    },
    release,
    sources,
    methods: {
      PROCHE: { niveau: 'TOUT', couvertureMin: procheCouvertureMin },
      AireDeMetiers: airesMethode,
      DANS_AIRE: carteMethode,
    },
    tables: tables.map((table) => describe(table, rows.get(table.name) ?? 0)),
    ...(formats.includes('skos') && { skos: { schemes: schemes.map(({ name, labels }) => ({ name, labels })) } }),
    leftOut: leftOut(formats),
    files,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function describe(table: ExportTable, rows: number): object {
  const { name, kind, columns, description } = table;
  const pattern = isNodeTable(table) ? {} : { from: table.from, type: table.type, to: table.to };
  return { name, kind, ...pattern, description, rows, columns };
}

function leftOut(formats: readonly string[]): string[] {
  const moment = 'the moments of the load (chargeeLe): two stores that hold the same release would differ by them';
  if (!formats.includes('skos')) return [moment];
  return [
    moment,
    `skos: properties of links, codes of ${appellation.label}, and what other producers than France Travail publish`,
  ];
}
