import { driftTable, renderDrift } from '@rome-graph/report';
import { driftBetween } from '../history/drift';
import { readTwoReleases } from './compare-sources';
import type { DiffOptions } from './diff.command';
import { createContext } from './load.command';
import { beginStep } from './prepare-release';
import { writeTable } from './report-files';
import { UsageError } from './usage.error';

/** How many métiers the screen shows unless told otherwise. */
const shownByDefault = 20;

/** Where the drift goes, and how much of it the screen shows. */
export interface DriftOptions extends DiffOptions {
  /** How many métiers the screen shows, in digits. */
  readonly limit?: string;
}

/**
 * `rome drift`: how far the content of each métier moved from a release to another, both read from their files. No Neo4j
 * is needed.
 */
export async function driftCommand(sources: readonly [string, string], options: DriftOptions): Promise<void> {
  const shown = limitOf(options.limit);
  const context = createContext(options.json);
  const { former, current, depuis, jusqua } = await readTwoReleases(sources, context);
  beginStep(context, 'compare');
  const derives = driftBetween(former, current);
  await writeTable(options, context.software, driftTable(derives));
  context.clock.end();
  context.progress.end();
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ logiciel: context.software, depuis, jusqua, derives })}\n`
      : renderDrift({ depuis, jusqua }, derives, shown),
  );
}

function limitOf(limit: string | undefined): number {
  if (limit === undefined) return shownByDefault;
  if (!/^\d{1,6}$/.test(limit)) throw new UsageError(`--limit is "${limit}"; give how many métiers to show`);
  return Number(limit);
}
