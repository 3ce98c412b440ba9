import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import type { Writable } from 'node:stream';
import type { LinkTable, RowFormat } from '@rome-graph/exports';
import { rowFormats, rowsEncoder, rowsPerBatch } from '@rome-graph/exports';
import { renderMatrix } from '@rome-graph/report';
import type { CelluleDeMatrice, ChainsQuestion, Matrice, SkillGraph } from '@rome-graph/skill-graph';
import { buildSkillGraph, finish, SkillGraphError } from '@rome-graph/skill-graph';
import { skillGraphSource } from '../graph/skill-graph.source';
import { inPlaceOf, refuseOutput } from './in-place';
import { createContext } from './load.command';
import { matrixQuestion } from './matrix.question';
import type { MatrixLimits } from './matrix.question';
import { beginStep, prepareRelease, readSources } from './prepare-release';
import { UsageError } from './usage.error';

/** What `rome matrix` computes, and where it writes; everything has a default. */
export interface MatrixOptions extends MatrixLimits {
  /** Codes separated by commas; all métiers by default. */
  readonly de?: string;
  readonly vers?: string;
  /** csv or parquet; as the name of `out` ends by default. */
  readonly format?: string;
  readonly out?: string;
  /** Replace a file that is there. */
  readonly force?: boolean;
  readonly json: boolean;
}

/** The columns of the file. */
const table: LinkTable = {
  kind: 'relationships',
  name: 'matrice',
  from: 'Metier',
  type: 'MATRICE',
  to: 'Metier',
  description: 'Meilleure chaîne de chaque paire de métiers.',
  columns: [
    column('de', 'string', false, 'Code ROME du métier de départ.'),
    column('vers', 'string', false, "Code ROME du métier d'arrivée."),
    column('force', 'float', true, 'Produit des forces des étapes ; inconnu : aucune chaîne.'),
    column('goulot', 'float', true, "Force de l'étape la plus faible."),
    column('etapes', 'integer', true, "Nombre d'étapes."),
    column('cout', 'float', true, 'Opposé du logarithme de la force.'),
  ],
};

function column(
  name: keyof CelluleDeMatrice,
  type: 'string' | 'float' | 'integer',
  nullable: boolean,
  description: string,
): LinkTable['columns'][number] {
  return { name, type, nullable, description };
}

/**
 * `rome matrix`: the best chain of every pair of métiers of a release, as `passerelles` finds it, in one file. Rows are written as they
 * are made; nothing is left of a file that could not be written whole.
 *
 * @throws {UsageError} when an option is none, or the file may not be written.
 */
export async function matrixCommand(sources: readonly string[], options: MatrixOptions): Promise<void> {
  const { out, format } = outputOf(options);
  const { niveau, question } = matrixQuestion(options);
  const context = createContext(options.json);
  const { desired, release } = await prepareRelease(await readSources(sources, context), context);
  const graph = buildSkillGraph(skillGraphSource(desired.graph));
  const [de, vers] = [codesOf(graph, '--de', options.de), codesOf(graph, '--vers', options.vers)];
  beginStep(context, 'matrix');
  const matrice = ask(() => finish(graph.view(niveau).matrice(de, vers, checked(graph, question))));
  beginStep(context, 'write');
  const counts = await inPlaceOf(out, (file) =>
    writeRows(file, format, matrice).catch((error) => refuseOutput(error, out)),
  );
  context.clock.end();
  context.progress.end();
  const durations = context.clock.durations();
  const { critere = 'FORCE', mesureDesPas: mesure = 'COUVERTURE' } = question;
  const report = {
    release: release.version,
    out,
    niveau,
    critere,
    mesure,
    de: de.length,
    vers: vers.length,
    ...counts,
  };
  const seconds = { found: durations['matrix'] ?? 0, written: durations['write'] ?? 0 };
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ logiciel: context.software, ...report, format, durations })}\n`
      : renderMatrix({ ...report, seconds }),
  );
}

function outputOf({ out: given, format: asked, force }: MatrixOptions): { out: string; format: RowFormat } {
  const ending = given === undefined ? '' : extname(given).slice(1).toLowerCase();
  const name = asked ?? (ending === 'parquet' ? ending : 'csv');
  const format = rowFormats.find((candidate) => candidate === name);
  if (!format) throw new UsageError(`--format is "${name}"; give one of ${rowFormats.join(', ')}`);
  const out = given ?? `rome-matrix.${format}`;
  if (existsSync(out) && !force)
    throw new UsageError(`--out: ${out} is there; give --force to replace it, or another name`);
  return { out, format };
}

function codesOf(graph: SkillGraph, option: string, given: string | undefined): readonly string[] {
  if (given === undefined) return graph.metiers;
  const codes = given.split(',').map((code) => code.trim().toUpperCase());
  const unknown = codes.find((code) => !graph.has(code));
  if (unknown !== undefined) throw new UsageError(`${option} names "${unknown}", which is no métier of the release`);
  return [...new Set(codes)];
}

function checked(graph: SkillGraph, question: ChainsQuestion): ChainsQuestion {
  const { via, exclus } = question;
  if (via !== undefined) codesOf(graph, '--via', via);
  if (exclus) codesOf(graph, '--eviter', [...exclus].join());
  return question;
}

/** What the engine refuses, as a refusal of the command. */
function ask<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof SkillGraphError ? new UsageError(error.message) : error;
  }
}

async function writeRows(
  file: Writable,
  format: RowFormat,
  matrice: Matrice,
): Promise<{ cells: number; without: number }> {
  const encoder = await rowsEncoder(format, table);
  const counts = { cells: 0, without: 0 };
  let batch: (string | number | null)[][] = [];
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await write(file, encoder.rows(table, batch));
    batch = [];
  };
  await write(file, encoder.head());
  for (const { de, vers, force, goulot, etapes, cout } of matrice) {
    counts.cells++;
    if (etapes === null) counts.without++;
    batch.push([de, vers, force, goulot, etapes, cout]);
    if (batch.length === rowsPerBatch) await flush();
  }
  await flush();
  await write(file, encoder.tail());
  await new Promise<void>((resolve, reject) => file.end((error?: Error | null) => (error ? reject(error) : resolve())));
  return counts;
}

/** Settles once the chunk is written: what makes chunks goes no faster than the disk. */
function write(file: Writable, chunk: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    file.write(chunk, (error) => (error ? reject(error) : resolve()));
  });
}
