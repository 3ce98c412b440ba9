import type { Neo4j } from '@rome-graph/neo4j';
import type { LoadReport } from '../report/load-report';
import { renderLoadReport, summariseLoadReport } from '../report/load-report.text';
import { createProgress, StepClock } from '../report/progress';
import { syncStatement } from '../sync/statements';
import { withNeo4j } from './connect';
import { loadRelease } from './load.pipeline';
import type { CommandContext } from './prepare-release';
import { prepareRelease } from './prepare-release';

/** How `rome load` behaves and reports. */
export interface LoadOptions {
  /** Report on stdout and progress on stderr as JSON. */
  readonly json: boolean;
  /** Stop early when the same files are already loaded. */
  readonly unlessLoaded: boolean;
  /** Report on one line, with what is out of the ordinary. */
  readonly summary: boolean;
}

/** `rome load`: reads the sources first, so that bad input is told before Neo4j is even started. */
export async function loadCommand(sources: readonly string[], options: LoadOptions): Promise<void> {
  const context = createContext(options.json);
  const prepared = await prepareRelease(sources, context);
  const report = await withNeo4j(context, async (neo4j) => {
    if (options.unlessLoaded && (await isLoaded(neo4j, prepared.release.empreinte))) return undefined;
    return loadRelease(neo4j, prepared, context);
  });
  if (report && options.summary) process.stdout.write(`${summariseLoadReport(report)}\n`);
  else if (report) printReport(report, options.json);
  else context.progress.note(`version ${prepared.release.version} is already loaded from these files`);
}

/** What a command has at hand to say where it stands, in the format asked for. */
export function createContext(json: boolean): CommandContext {
  return { progress: createProgress(json ? 'json' : 'text'), clock: new StepClock() };
}

/** Prints a report on stdout. */
export function printReport(report: LoadReport, json: boolean): void {
  process.stdout.write(json ? `${JSON.stringify(report)}\n` : `\n${renderLoadReport(report)}\n`);
}

async function isLoaded(neo4j: Neo4j, empreinte: string): Promise<boolean> {
  const releases = await neo4j.read<{ empreinte: string; statut: string }>(syncStatement('release-state'));
  return releases.some((release) => release.statut === 'EN_SERVICE' && release.empreinte === empreinte);
}
