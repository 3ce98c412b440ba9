import { romeGraph } from '@rome-graph/domain';
import type { Software } from '@rome-graph/software';
import type { DesiredGraph } from '../graph/build-graph';
import { buildGraph } from '../graph/build-graph';
import type { CompletedRelease } from '../documents/complete-release';
import { completeRelease } from '../documents/complete-release';
import { readDocuments } from '../documents/read-documents';
import type { Progress, StepClock } from '../report/progress';
import { readSource } from '../sources/read-source';
import type { SourceFile } from '../sources/source-file';
import { filesByKind } from '../tables/file-kinds';
import { refuseTooLargeTables } from './load-room';
import type { ReleaseTables } from '../tables/release-tables';
import { readReleaseTables } from '../tables/release-tables';
import type { Agreement } from '../tables/witnesses';
import { compareWitnesses, refuseSharedCodes, refuseTwoReleases } from '../tables/witnesses';

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
