import type { Neo4j } from '@rome-graph/neo4j';
import type { LoadReport } from '@rome-graph/report';
import { disagreementsCsv, renderLoadReport, summariseLoadReport } from '@rome-graph/report';
import type { SourceFile } from '@rome-graph/rome-files';
import { digestOf, filesByKind, fingerprintOf, LeftOutFiles, readDocuments } from '@rome-graph/rome-files';
import { readSoftware } from '@rome-graph/software';
import { createProgress, StepClock } from './progress';
import { countUnknown, isOfThisModel } from '../sync/former-releases';
import { ensureSchema } from '../sync/schema';
import { syncStatement } from '../sync/statements';
import { withNeo4j } from './connect';
import { writeReport } from './report-files';
import { loadRelease } from './load.pipeline';
import type { CommandContext } from './prepare-release';
import { prepareRelease, readSources } from './prepare-release';

/** How a command reports. */
export interface ReportOptions {
  /** Report on stdout and progress on stderr as JSON. */
  readonly json: boolean;
  /** Path of a CSV file for what documents and release say differently. */
  readonly disagreements?: string;
  /** Whether what a folder or archive holds and no load knows is an error. */
  readonly strict?: boolean;
}

/** How `rome load` behaves and reports. */
export interface LoadOptions extends ReportOptions {
  /** Stop early when the same files are already loaded, under the same declaration of the graph. */
  readonly unlessLoaded: boolean;
  /** Stop early when the graph holds a release, whichever it is. */
  readonly onlyIfEmpty: boolean;
  /** Let an older release take the place of a newer one. */
  readonly force: boolean;
  /** Report on one line, with what is out of the ordinary. */
  readonly summary: boolean;
}

/**
 * `rome load`: reads the tables first, so that bad input is told before Neo4j is even started. When a loaded release may
 * be kept, Neo4j is asked first, since the tables need not be read then.
 */
export async function loadCommand(sources: readonly string[], options: LoadOptions): Promise<void> {
  const context = createContext(options.json, options.strict);
  const files = await readSources(sources, context);
  const mayKeep = options.unlessLoaded || options.onlyIfEmpty;
  const prepared = mayKeep ? undefined : await prepareRelease(files, context);
  await withNeo4j(context, async (neo4j) => {
    const kept = mayKeep ? await releaseToKeep(neo4j, files, options) : undefined;
    if (kept) {
      if (isOfThisModel(kept))
        return context.progress.note(`version ${kept.version} is already loaded: nothing was written`);
      return keepFormer(neo4j, kept, context);
    }
    const report = await loadRelease(neo4j, prepared ?? (await prepareRelease(files, context)), context, options);
    writeDisagreements(report, options);
    printLoad(report, options);
  });
}

function printLoad(report: LoadReport, { summary, json }: LoadOptions): void {
  if (summary) process.stdout.write(`${summariseLoadReport(report)}\n`);
  else printReport(report, json);
}

/** What a command has at hand to say where it stands, in the format asked for. */
export function createContext(json: boolean, strict = false): CommandContext {
  return {
    progress: createProgress(json ? 'json' : 'text'),
    clock: new StepClock(),
    software: readSoftware(),
    leftOut: new LeftOutFiles(strict),
  };
}

/** Writes the file that the options ask for. @throws {UsageError} when it cannot be written. */
export function writeDisagreements({ documents }: LoadReport, { disagreements }: ReportOptions): void {
  if (disagreements !== undefined) writeReport('--disagreements', disagreements, disagreementsCsv(documents));
}

/** Prints a report on stdout. */
export function printReport(report: LoadReport, json: boolean): void {
  process.stdout.write(json ? `${JSON.stringify(report)}\n` : `\n${renderLoadReport(report)}\n`);
}

/**
 * What another version of the software loaded is kept where its files are not at hand: all that this one does without them is
 * to make its constraints and indexes, and to let the releases say every count.
 */
async function keepFormer(neo4j: Neo4j, { version }: StoredRelease, { progress }: CommandContext): Promise<void> {
  await ensureSchema(neo4j);
  await countUnknown(neo4j);
  progress.note(
    `version ${version} was loaded by another version of rome-graph. It is kept as it is, with the constraints and indexes of ` +
      'this one; what this one adds to the graph is not in it. Load its files again: npm run rome -- load <official zip or folder>',
  );
}

/** The release in service that the options say to leave as it is, without even comparing. */
async function releaseToKeep(
  neo4j: Neo4j,
  files: readonly SourceFile[],
  { onlyIfEmpty }: LoadOptions,
): Promise<StoredRelease | undefined> {
  const releases = await neo4j.read<StoredRelease>(syncStatement('release-state'));
  const inService = releases.find(({ statut }) => statut === 'EN_SERVICE');
  if (!inService) return undefined;
  const isCurrent = isOfThisModel(inService);
  if (onlyIfEmpty && isCurrent) return inService;
  // The very files bring what the declaration of the graph has gained since another version of the software loaded them.
  if (await isMadeOf(inService, files)) return isCurrent ? inService : undefined;
  return onlyIfEmpty ? inService : undefined;
}

interface StoredRelease {
  readonly version: string;
  readonly empreinte: string;
  readonly modele: string;
  readonly statut: string;
  /** The fingerprints of what the release was made of: the export, and the documents beside it. */
  readonly sources: readonly string[];
}

async function isMadeOf({ empreinte, sources }: StoredRelease, files: readonly SourceFile[]): Promise<boolean> {
  const { ofExport, documents } = filesByKind(files, new LeftOutFiles());
  const given = new Set([fingerprintOf(ofExport), ...documents.map(({ bytes }) => digestOf(bytes))]);
  if (!given.has(empreinte) || !sources.every((source) => given.has(source))) return false;
  // What the load left out of a folder is no source of the graph: it is looked at again, in case it is one by now.
  const others = documents.filter(({ bytes }) => !sources.includes(digestOf(bytes)));
  return (await readDocuments(others, new LeftOutFiles())).length === 0;
}
