import { romeGraph } from '@rome-graph/domain';
import type { DesiredGraph } from '../graph/build-graph';
import { buildOfficialGraph } from '../graph/build-graph';
import type { Progress, StepClock } from '../report/progress';
import { readSource } from '../sources/read-source';
import type { SourceFile } from '../sources/source-file';
import type { ReleaseTables } from '../tables/release-tables';
import { readReleaseTables } from '../tables/release-tables';

/** A release, read and turned into the official part of the graph; PROCHE and Release are still to come. */
export interface PreparedRelease {
  readonly release: ReleaseTables;
  readonly desired: DesiredGraph;
}

/** What every command has at hand to say where it stands. */
export interface CommandContext {
  readonly progress: Progress;
  readonly clock: StepClock;
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

/** Reads, checks and links the tables of the files. @throws {InputError} when they are not one whole release. */
export function prepareRelease(files: readonly SourceFile[], context: CommandContext): PreparedRelease {
  beginStep(context, 'read tables');
  const release = readReleaseTables(files);
  beginStep(context, 'build graph');
  const desired = buildOfficialGraph(romeGraph, release);
  return { release, desired };
}
