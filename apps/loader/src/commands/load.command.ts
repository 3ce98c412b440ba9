import type { Neo4j } from '@rome-graph/neo4j';
import type { LoadReport } from '../report/load-report';
import { renderLoadReport, summariseLoadReport } from '../report/load-report.text';
import { createProgress, StepClock } from '../report/progress';
import { syncStatement } from '../sync/statements';
import { withNeo4j } from './connect';
import { loadRelease } from './load.pipeline';
import type { CommandContext, PreparedRelease } from './prepare-release';
import { prepareRelease } from './prepare-release';

/** How `rome load` behaves and reports. */
export interface LoadOptions {
  /** Report on stdout and progress on stderr as JSON. */
  readonly json: boolean;
  /** Stop early when the same files are already loaded. */
  readonly unlessLoaded: boolean;
  /** Stop early when the graph holds a release, whichever it is. */
  readonly onlyIfEmpty: boolean;
  /** Report on one line, with what is out of the ordinary. */
  readonly summary: boolean;
}

/** `rome load`: reads the sources first, so that bad input is told before Neo4j is even started. */
export async function loadCommand(sources: readonly string[], options: LoadOptions): Promise<void> {
  const context = createContext(options.json);
  const prepared = await prepareRelease(sources, context);
  const outcome = await withNeo4j(context, async (neo4j) => {
    const kept = await releaseToKeep(neo4j, prepared, options);
    return kept ?? loadRelease(neo4j, prepared, context);
  });
  if (typeof outcome === 'string') context.progress.note(`version ${outcome} is already loaded: nothing was written`);
  else if (options.summary) process.stdout.write(`${summariseLoadReport(outcome)}\n`);
  else printReport(outcome, options.json);
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
  { release: { empreinte } }: PreparedRelease,
  { unlessLoaded, onlyIfEmpty }: LoadOptions,
): Promise<string | undefined> {
  const releases = await neo4j.read<{ version: string; empreinte: string; statut: string }>(
    syncStatement('release-state'),
  );
  const inService = releases.find(({ statut }) => statut === 'EN_SERVICE');
  const same = inService?.empreinte === empreinte;
  return onlyIfEmpty || (unlessLoaded && same) ? inService?.version : undefined;
}
