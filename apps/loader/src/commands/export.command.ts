import type { EncoderContext, ExportFormat, ExportResult, What } from '@rome-graph/exports';
import {
  ExportFolder,
  ExportFolderError,
  exportFormats,
  whats,
  withReleaseInService,
  writeExport,
} from '@rome-graph/exports';
import { renderExport } from '@rome-graph/report';
import { failureReason } from '@rome-graph/rome-files';
import { defaultBaseUri } from './base-uri';
import { withNeo4j } from './connect';
import { createContext } from './load.command';
import type { CommandContext } from './prepare-release';
import { beginStep } from './prepare-release';
import { UsageError } from './usage.error';

/** What `rome export` writes, and where; everything has a default but the format. */
export interface ExportOptions {
  readonly json: boolean;
  /** One of `exportFormats`, or several separated by commas. */
  readonly format?: string;
  /** One of `whats`; the nomenclature by default. */
  readonly what?: string;
  /** The folder to write; rome-<what>-<formats> by default. */
  readonly out?: string;
  /** Leave formulas in CSV as they are. */
  readonly exact: boolean;
  /** Write CSV for who opens it in a French Excel. */
  readonly excel: boolean;
  /** Replace an earlier export. */
  readonly force: boolean;
  /** What the URIs of SKOS begin with. */
  readonly baseUri?: string;
}

/**
 * `rome export`: writes a part of the release in service in one or several formats, with a manifest. The same release and
 * software give the same bytes.
 *
 * @throws {UsageError} when an option is none, or the folder may not be written.
 * @throws {DatabaseError | ConcurrentLoadError} when no release is loaded, or another took its place meanwhile.
 */
export async function exportCommand(options: ExportOptions): Promise<void> {
  const what = whatOf(options.what);
  const formats = formatsOf(options.format, what);
  const csv = csvStyleOf(options, formats);
  const baseUri = baseUriOf(options.baseUri);
  const out = options.out ?? `rome-${what}-${formats.map(({ name }) => name).join('-')}`;
  const context = createContext(options.json);
  const folder = await ExportFolder.prepare(out, options.force).catch(refuseOut);
  try {
    const { result, version } = await withNeo4j(context, (neo4j) =>
      withReleaseInService(neo4j, async (release) => {
        await folder.begin().catch(refuseOut);
        const written = await writeExport(neo4j, {
          software: context.software,
          what,
          formats,
          folder: folder.temporary,
          context: { csv, baseUri, release },
          onTable: (name) => beginStep(context, name),
        });
        return { result: written, version: String(release.release.version) };
      }),
    );
    await folder.keep();
    print({ version, what, folder: out, ...result }, context, options.json);
  } finally {
    folder.discard();
  }
}

/** Names the option that a folder was given by. */
function refuseOut(error: unknown): never {
  if (!(error instanceof ExportFolderError)) throw error;
  throw new UsageError(`--out: ${error.message}${error.cause ? ` (${failureReason(error.cause)})` : ''}`);
}

interface Report extends ExportResult {
  readonly version: string;
  readonly what: What;
  readonly folder: string;
}

function print(report: Report, { clock, progress }: CommandContext, json: boolean): void {
  clock.end();
  progress.end();
  const durations = clock.durations();
  const seconds = Object.values(durations).reduce((sum, duration) => sum + duration, 0);
  process.stdout.write(json ? `${JSON.stringify({ ...report, durations })}\n` : renderExport({ ...report, seconds }));
}

function whatOf(given: string | undefined): What {
  if (given === undefined) return 'nomenclature';
  const found = whats.find((what) => what === given);
  if (found) return found;
  throw new UsageError(`--what is "${given}"; give one of ${whats.join(', ')}`);
}

function formatsOf(given: string | undefined, what: What): ExportFormat[] {
  const names = exportFormats.map(({ name }) => name).join(', ');
  if (given === undefined)
    throw new UsageError(`--format is missing; give one of ${names}, or several separated by commas`);
  return [...new Set(given.split(','))].map((name) => {
    const format = exportFormats.find((candidate) => candidate.name === name);
    if (!format) throw new UsageError(`--format is "${name}"; give one of ${names}, or several separated by commas`);
    if (format.whats.includes(what)) return format;
    throw new UsageError(`--format ${name} cannot hold --what ${what}; give --what ${format.whats.join(', ')}`);
  });
}

/** For whom CSV is: programs, or people who open it in Excel; both is neither. */
function csvStyleOf({ exact, excel }: ExportOptions, formats: readonly ExportFormat[]): EncoderContext['csv'] {
  if (excel && !formats.some(({ name }) => name === 'csv'))
    throw new UsageError('--excel is for --format csv; a workbook (xlsx) needs no option');
  if (excel && exact)
    throw new UsageError('--excel and --exact exclude each other: Excel runs what --exact leaves as it is');
  if (excel) return 'EXCEL';
  return exact ? 'EXACT' : 'SAFE';
}

/** A base ends where names begin, and holds nothing that an IRI may not. */
function baseUriOf(given: string | undefined): string {
  if (given === undefined) return defaultBaseUri;
  if (/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`\u0000-\u001F]*$/i.test(given) && /[:/#]$/.test(given)) return given;
  throw new UsageError(
    `--base-uri is "${given}"; give an absolute URI that ends with "/", "#" or ":", as https://example.org/rome/`,
  );
}
