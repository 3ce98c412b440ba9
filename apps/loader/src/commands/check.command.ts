import { romeGraph } from '@rome-graph/domain';
import type { LoadReport } from '@rome-graph/report';
import { emptyGraph } from '../graph/desired-graph';
import { differenceOfLoad } from '../sync/release-history';
import { completePrepared } from './complete-prepared';
import { hasNeo4j, withNeo4j } from './connect';
import type { ReportOptions } from './load.command';
import { createContext, printReport, writeDisagreements } from './load.command';
import { checkRelease, reportLoad, sourcesOf } from './load.pipeline';
import type { CommandContext, PreparedRelease } from './prepare-release';
import { prepareRelease, readSources } from './prepare-release';

/**
 * `rome check`: compares with the Neo4j that is selected or runs, else with the store of ROME_HOME, opened for it; without
 * any, with an empty graph.
 */
export async function checkCommand(sources: readonly string[], options: ReportOptions): Promise<void> {
  const context = createContext(options.json, options.strict);
  const prepared = await prepareRelease(await readSources(sources, context), context);
  const report = await check(prepared, context);
  writeDisagreements(report, options);
  printReport(report, options.json);
}

async function check(prepared: PreparedRelease, context: CommandContext): Promise<LoadReport> {
  if (await hasNeo4j()) return withNeo4j(context, (neo4j) => checkRelease(neo4j, prepared, context));
  context.progress.note('no Neo4j was ever started here: compared with an empty graph');
  await completePrepared(prepared, sourcesOf(prepared));
  const difference = differenceOfLoad(emptyGraph(romeGraph), prepared.desired.graph, new Date());
  return reportLoad(prepared, difference, 'checked', context);
}
