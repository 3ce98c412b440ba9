import { documents, releaseLabel, romeGraph } from '@rome-graph/domain';
import type { Neo4j } from '@rome-graph/neo4j';
import { completeGraph } from '../graph/build-graph';
import type { GraphSource } from '../graph/sources.builder';
import { reportDocuments } from '../report/document-report';
import { digestOf } from '../tables/release-tables';
import type { LoadReport } from '../report/load-report';
import { peakMemoryMebibytes, reportChanges, reportTables } from '../report/load-report';
import type { Difference } from '../sync/difference';
import { isEmpty, writeCount } from '../sync/difference';
import { refuseForeignDatabase } from '../sync/ownership';
import { differenceOfLoad } from '../sync/release-history';
import { ensureSchema } from '../sync/schema';
import { readStoredState, writeInOneTransaction } from '../sync/sync-graph';
import { nodesOf, positionOf } from '../graph/desired-graph';
import { releaseDeclaration } from '../graph/release.builder';
import type { CommandContext, PreparedRelease } from './prepare-release';
import { beginStep } from './prepare-release';

/**
 * Makes Neo4j hold exactly the release prepared: compares with what is stored and writes the difference in one
 * transaction. With nothing to write, nothing is touched.
 *
 * @throws {DatabaseError} when the database holds something that is not ours.
 */
export async function loadRelease(
  neo4j: Neo4j,
  prepared: PreparedRelease,
  context: CommandContext,
): Promise<LoadReport> {
  beginStep(context, 'look at the database');
  await refuseForeignDatabase(neo4j, romeGraph);
  beginStep(context, 'create constraints and indexes');
  await ensureSchema(neo4j);
  const { difference, releases } = await compareWithStored(neo4j, prepared, context);
  if (isEmpty(difference)) return reportLoad(prepared, difference, 'unchanged', context);

  beginStep(context, 'write in one transaction');
  const total = writeCount(difference);
  let done = 0;
  await writeInOneTransaction(neo4j, difference, releases, (rows) => {
    done += rows;
    context.progress.advance(done, total);
  });
  return reportLoad(prepared, difference, 'loaded', context);
}

/** Does all that a load does, except writing. */
export async function checkRelease(
  neo4j: Neo4j,
  prepared: PreparedRelease,
  context: CommandContext,
): Promise<LoadReport> {
  beginStep(context, 'look at the database');
  await refuseForeignDatabase(neo4j, romeGraph);
  const { difference } = await compareWithStored(neo4j, prepared, context);
  return reportLoad(prepared, difference, 'checked', context);
}

async function compareWithStored(
  neo4j: Neo4j,
  prepared: PreparedRelease,
  context: CommandContext,
): ReturnType<typeof storedDifference> {
  const { desired } = prepared;
  beginStep(context, 'read Neo4j and compute PROCHE');
  const reading = readStoredState(neo4j, romeGraph);
  // The reading goes on in Neo4j while PROCHE is computed here; its failure must not go unheard meanwhile.
  reading.catch(() => undefined);
  completeGraph(desired.graph, prepared.release, sourcesOf(prepared));
  return storedDifference(await reading, desired.graph, context);
}

async function storedDifference(
  { graph, releases }: Awaited<ReturnType<typeof readStoredState>>,
  desired: PreparedRelease['desired']['graph'],
  context: CommandContext,
): Promise<{ difference: Difference; releases: typeof releases }> {
  beginStep(context, 'compare');
  return { difference: differenceOfLoad(graph, desired, new Date()), releases };
}

/** The documents that the graph is made of, the export first. */
export function sourcesOf({ release, completed }: PreparedRelease): GraphSource[] {
  const { version, empreinte } = release;
  return [
    { document: documents.exportCsv, version: String(Number(version.slice(1))), empreinte },
    ...completed.documents.map(({ recognised: { document, file, version: ofDocument } }) => ({
      document,
      ...(ofDocument !== undefined && { version: ofDocument }),
      empreinte: digestOf(file.bytes),
    })),
  ];
}

/** The report of a load or check that has just ended. */
export function reportLoad(
  { release, completed, desired, ignored }: PreparedRelease,
  difference: Difference,
  outcome: LoadReport['outcome'],
  { clock, progress }: CommandContext,
): LoadReport {
  clock.end();
  progress.end();
  const declared = releaseDeclaration(desired.graph);
  const values = nodesOf(desired.graph, releaseLabel).get(release.version) ?? [];
  return {
    release: {
      version: release.version,
      libelle: String(values[positionOf(declared, 'libelle')] ?? ''),
      empreinte: release.empreinte,
    },
    outcome,
    tables: reportTables(completed.tables, desired),
    missingTables: release.missing.filter((table) => !completed.tables.has(table)),
    ignoredFiles: ignored,
    documents: reportDocuments(completed.documents),
    repairs: release.repairs,
    refusals: desired.refusals.list(),
    agreements: desired.agreements,
    ...reportChanges(difference),
    seconds: clock.durations(),
    peakMemoryMebibytes: peakMemoryMebibytes(),
  };
}
