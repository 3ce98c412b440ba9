import { delimiter } from 'node:path';
import { releaseLabel } from '@rome-graph/domain';
import type { ComparedReleases } from '@rome-graph/report';
import { positionOf, nodesOf } from '../graph/desired-graph';
import type { Graph } from '../graph/desired-graph';
import { buildRelease, releaseDeclaration } from '../graph/release.builder';
import type { CommandContext } from './prepare-release';
import { prepareRelease, readSources } from './prepare-release';
import { UsageError } from './usage.error';

/** Two releases read from their files, to be compared without a database. */
export interface ComparedSources extends ComparedReleases {
  readonly former: Graph;
  readonly current: Graph;
}

/**
 * Reads two releases, one after the other. A release made of several files gives their paths joined by the system's path
 * separator, as in ROME_SOURCE.
 *
 * @throws {InputError} when one of them is not a whole release.
 */
export async function readTwoReleases(
  [former, current]: readonly [string, string],
  context: CommandContext,
): Promise<ComparedSources> {
  const before = await readRelease(former, context);
  const after = await readRelease(current, context);
  return { former: before.graph, current: after.graph, depuis: before.release, jusqua: after.release };
}

async function readRelease(
  source: string,
  context: CommandContext,
): Promise<{ graph: Graph; release: ComparedReleases['depuis'] }> {
  const paths = source.split(delimiter).filter((path) => path !== '');
  if (paths.length === 0) throw new UsageError('a source is empty; give the path of a release');
  const { desired, release } = await prepareRelease(await readSources(paths, context), context);
  const { graph } = desired;
  buildRelease(graph, release);
  const values = nodesOf(graph, releaseLabel).get(release.version) ?? [];
  const libelle = String(values[positionOf(releaseDeclaration(graph), 'libelle')] ?? '');
  return { graph, release: { version: release.version, libelle } };
}
