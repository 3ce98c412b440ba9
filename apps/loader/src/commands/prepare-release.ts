import { setImmediate as turn } from 'node:timers/promises';
import { romeGraph } from '@rome-graph/domain';
import type {
  Agreement,
  CompletedRelease,
  LeftOutFile,
  LeftOutFiles,
  ReleaseTables,
  SourceFile,
} from '@rome-graph/rome-files';
import {
  compareWitnesses,
  completeRelease,
  filesByKind,
  filesOfSource,
  readDocuments,
  readReleaseTables,
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
  /** What the folders and archives given hold, and the load did not take. */
  readonly leftOut: readonly LeftOutFile[];
  readonly desired: DesiredGraph;
  /** What the tables of the export say twice. */
  readonly agreements: readonly Agreement[];
}

/** What every command has at hand to say where it stands, and what makes its output. */
export interface CommandContext {
  readonly progress: Progress;
  readonly clock: StepClock;
  readonly software: Software;
  /** Collects what the sources hold and is not taken; decides what may be left out. */
  readonly leftOut: LeftOutFiles;
}

/** Begins a step, for the person and for the clock. */
export function beginStep({ progress, clock }: CommandContext, name: string): void {
  progress.step(name);
  clock.begin(name);
}

/** The files of all sources, in the order given. @throws {InputError} when one cannot be read. */
export async function readSources(paths: readonly string[], context: CommandContext): Promise<SourceFile[]> {
  beginStep(context, 'read sources');
  const files: SourceFile[] = [];
  // One after the other: what is left out is told in the order in which the sources were given.
  for (const path of paths) files.push(...(await filesOfSource(path, context.leftOut)));
  return files;
}

/**
 * Reads, checks and links the tables of the files. Between two of the steps it turns to what waits, so that a signal is heard: as the
 * first process of a container it would else hear none before all is read.
 *
 * @throws {InputError} when they are not one whole release, or parts of two, or when a file is none that a load knows.
 */
export async function prepareRelease(files: readonly SourceFile[], context: CommandContext): Promise<PreparedRelease> {
  const { leftOut } = context;
  const { ofExport, documents } = filesByKind(files, leftOut);
  beginStep(context, 'read tables');
  refuseTooLargeTables(ofExport);
  const release = readReleaseTables(ofExport, leftOut);
  await turn();
  beginStep(context, 'read documents');
  const recognised = await readDocuments(documents, leftOut);
  leftOut.refuseUselessSources([...usedTables(release, ofExport), ...recognised.map(({ file }) => file)]);
  const completed = completeRelease(release, recognised);
  await turn();
  beginStep(context, 'build graph');
  refuseSharedCodes(release.tables);
  const desired = buildGraph(romeGraph, completed.tables);
  await turn();
  const agreements = compareWitnesses(release.tables);
  refuseTwoReleases(agreements, release.tables);
  return { release, completed, desired, agreements, leftOut: leftOut.list() };
}

function usedTables({ tables }: ReleaseTables, files: readonly SourceFile[]): SourceFile[] {
  const read = new Set([...tables.values()].map(({ file }) => file));
  return files.filter(({ origin }) => read.has(origin));
}
