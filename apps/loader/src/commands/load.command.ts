import { modelFingerprint, romeGraph } from '@rome-graph/domain';
import type { Neo4j } from '@rome-graph/neo4j';
import type { LoadReport } from '../report/load-report';
import { renderLoadReport, summariseLoadReport } from '../report/load-report.text';
import { createProgress, StepClock } from '../report/progress';
import { syncStatement } from '../sync/statements';
import { fingerprintOf } from '../tables/release-tables';
import { withNeo4j } from './connect';
import { loadRelease } from './load.pipeline';
import type { CommandContext } from './prepare-release';
import { prepareRelease, readSources } from './prepare-release';

/** How `rome load` behaves and reports. */
export interface LoadOptions {
  /** Report on stdout and progress on stderr as JSON. */
  readonly json: boolean;
  /** Stop early when the same files are already loaded, under the same declaration of the graph. */
  readonly unlessLoaded: boolean;
  /** Stop early when the graph holds a release, whichever it is. */
  readonly onlyIfEmpty: boolean;
  /** Report on one line, with what is out of the ordinary. */
  readonly summary: boolean;
}

/**
 * `rome load`: reads the tables first, so that bad input is told before Neo4j is even started. When a loaded release may
 * be kept, Neo4j is asked first, since the tables need not be read then.
 */
export async function loadCommand(sources: readonly string[], options: LoadOptions): Promise<void> {
  const context = createContext(options.json);
  const files = await readSources(sources, context);
  const mayKeep = options.unlessLoaded || options.onlyIfEmpty;
  const prepared = mayKeep ? undefined : prepareRelease(files, context);
  await withNeo4j(context, async (neo4j) => {
    const kept = mayKeep ? await releaseToKeep(neo4j, fingerprintOf(files), options) : undefined;
    if (kept !== undefined) return context.progress.note(`version ${kept} is already loaded: nothing was written`);
    printLoad(await loadRelease(neo4j, prepared ?? prepareRelease(files, context), context), options);
  });
}

function printLoad(report: LoadReport, { summary, json }: LoadOptions): void {
  if (summary) process.stdout.write(`${summariseLoadReport(report)}\n`);
  else printReport(report, json);
}

/** What a command has at hand to say where it stands, in the format asked for. */
export function createContext(json: boolean): CommandContext {
  return { progress: createProgress(json ? 'json' : 'text'), clock: new StepClock() };
}

/** Prints a report on stdout. */
export function printReport(report: LoadReport, json: boolean): void {
  process.stdout.write(json ? `${JSON.stringify(report)}\n` : `\n${renderLoadReport(report)}\n`);
}

/** The version in service that the options say to leave as it is, without even comparing. */
async function releaseToKeep(
  neo4j: Neo4j,
  empreinte: string,
  { unlessLoaded, onlyIfEmpty }: LoadOptions,
): Promise<string | undefined> {
  const releases = await neo4j.read<{ version: string; empreinte: string; modele: string; statut: string }>(
    syncStatement('release-state'),
  );
  const inService = releases.find(({ statut }) => statut === 'EN_SERVICE');
  const same = inService?.empreinte === empreinte && inService.modele === modelFingerprint(romeGraph);
  return onlyIfEmpty || (unlessLoaded && same) ? inService?.version : undefined;
}
