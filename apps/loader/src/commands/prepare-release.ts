import { romeGraph } from '@rome-graph/domain';
import type { Agreement, CompletedRelease, ReleaseTables, SourceFile } from '@rome-graph/rome-files';
import {
  compareWitnesses,
  completeRelease,
  filesByKind,
  readDocuments,
  readReleaseTables,
  readSource,
  refuseSharedCodes,
  refuseTwoReleases,
} from '@rome-graph/rome-files';
import type { Software } from '@rome-graph/software';
import type { DesiredGraph } from '../graph/build-graph';
import { buildGraph } from '../graph/build-graph';
import type { Progress, StepClock } from './progress';
import { refuseTooLargeTables } from './load-room';

/** A release and what goes beside it, read and turned into graph; PROCHE, Release and Source are still to come. */
export interface PreparedRelease {
  readonly release: ReleaseTables;
  readonly completed: CompletedRelease;
  /** Paths of the files that were left unread. */
  readonly ignored: readonly string[];
  readonly desired: DesiredGraph;
  /** What the tables of the export say twice. */
  readonly agreements: readonly Agreement[];
}

/** What every command has at hand to say where it stands, and what makes its output. */
export interface CommandContext {
  readonly progress: Progress;
  readonly clock: StepClock;
  readonly software: Software;
}

/** Begins a step, for the person and for the clock. */
export function beginStep({ progress, clock }: CommandContext, name: string): void {
  progress.step(name);
  clock.begin(name);
}

/** The files of all sources, in the order given. @throws {InputError} when one cannot be read. */
export async function readSources(paths: readonly string[], context: CommandContext): Promise<SourceFile[]> {
  beginStep(context, 'read sources');
  return (await Promise.all(paths.map(readSource))).flat();
}

/**
 * Reads, checks and links the tables of the files.
 *
 * @throws {InputError} when they are not one whole release, or parts of two, or when a file is none that a load knows.
 */
export async function prepareRelease(files: readonly SourceFile[], context: CommandContext): Promise<PreparedRelease> {
  const { ofExport, documents, ignored } = filesByKind(files);
  beginStep(context, 'read tables');
  refuseTooLargeTables(ofExport);
  const release = readReleaseTables(ofExport);
  beginStep(context, 'read documents');
  const completed = completeRelease(release, await readDocuments(documents));
  beginStep(context, 'build graph');
  refuseSharedCodes(release.tables);
  const desired = buildGraph(romeGraph, completed.tables);
  const agreements = compareWitnesses(release.tables);
  refuseTwoReleases(agreements, release.tables);
  return { release, completed, desired, agreements, ignored: ignored.map(({ origin }) => origin) };
}
