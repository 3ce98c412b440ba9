import { documents, releaseLabel, romeGraph, storedGraph } from '@rome-graph/domain';
import type { Neo4j } from '@rome-graph/neo4j';
import { ConcurrentLoadError } from '@rome-graph/neo4j';
import type { LoadReport } from '@rome-graph/report';
import { reportDocuments } from '@rome-graph/report';
import { digestOf, replacementsOf } from '@rome-graph/rome-files';
import type { GraphSource } from '../graph/sources.builder';
import { nextHistory } from '../history/next-history';
import type { Succession } from '../history/obsolete';
import type { Difference } from '../sync/difference';
import { difference, isEmpty, together, writeCount } from '../sync/difference';
import { refuseForeignDatabase } from '../sync/ownership';
import { differenceOfLoad } from '../sync/release-history';
import { pastOtherLoads } from '../sync/past-other-loads';
import { countUnknown } from '../sync/former-releases';
import { ensureSchema } from '../sync/schema';
import type { ReleaseState } from '../sync/stored-graph.reader';
import { untilCommitted } from '../sync/swap-mark';
import type { StoredState } from '../sync/sync-graph';
import { readReleases, readStoredState, versionInService, writeInOneTransaction } from '../sync/sync-graph';
import { nodesOf, positionOf } from '../graph/desired-graph';
import { releaseDeclaration } from '../graph/release.builder';
import { completePrepared } from './complete-prepared';
import { peakMemoryMebibytes, reportChanges, reportTables } from './load-report';
import { refuseWithoutRoom } from './load-room';
import type { CommandContext, PreparedRelease } from './prepare-release';
import { beginStep } from './prepare-release';
import { UsageError } from './usage.error';

/** How a load treats what is there. */
export interface LoadPolicy {
  /** Whether an older release may take the place of a newer one. */
  readonly force: boolean;
}

/** How often a load is compared again at most, because another one was written meanwhile. */
const mostComparisons = 5;

/**
 * Makes Neo4j hold exactly the release prepared, and remember what changed: compares with what is stored and writes the
 * difference in one transaction. With nothing to write, nothing is touched. Loads wait for each other: one that finds that
 * another has written meanwhile compares again with what that one has left.
 *
 * @throws {DatabaseError} when the database holds something that is not ours.
 * @throws {UsageError} when it holds a newer release and the policy does not allow to go back.
 * @throws {NoRoomError} when Neo4j has not the memory or its disk not the room.
 */
export async function loadRelease(
  neo4j: Neo4j,
  prepared: PreparedRelease,
  context: CommandContext,
  policy: LoadPolicy,
): Promise<LoadReport> {
  const completing = new Completion(prepared);
  for (let comparisons = 1; ; comparisons += 1) {
    try {
      return await loadOnce(neo4j, { prepared, completing }, context, policy);
    } catch (error) {
      if (!(error instanceof ConcurrentLoadError) || comparisons === mostComparisons) throw error;
      context.progress.note('Another load was written meanwhile: this one is compared again with what it left.');
    }
  }
}

async function loadOnce(
  neo4j: Neo4j,
  { prepared, completing }: Comparison,
  context: CommandContext,
  policy: LoadPolicy,
): Promise<LoadReport> {
  beginStep(context, 'look at the database');
  await neo4j.catchUp();
  await pastOtherLoads(async () => {
    await untilCommitted(neo4j, () => context.progress.note('Another load is being committed: waiting for its end.'));
    await refuseForeignDatabase(neo4j, storedGraph);
    if (!policy.force) await refuseDowngrade(neo4j, prepared.release.version);
  });
  beginStep(context, 'create constraints and indexes');
  await ensureSchema(neo4j);
  await countUnknown(neo4j);
  const { difference: found, releases } = await compareWithStored(neo4j, { prepared, completing }, context);
  if (isEmpty(found)) return reportLoad(prepared, found, 'unchanged', context);
  await refuseWithoutRoom(neo4j, found, process.env);

  beginStep(context, 'write in one transaction');
  const total = writeCount(found);
  let done = 0;
  await writeInOneTransaction(neo4j, found, releases, (rows) => {
    done += rows;
    context.progress.advance(done, total);
  });
  return reportLoad(prepared, found, 'loaded', context);
}

/** What the loader computes of a release prepared, once however often it is compared. */
class Completion {
  private done: Promise<void> | undefined;

  constructor(private readonly prepared: PreparedRelease) {}

  /** Adds it, unless it was. */
  complete(): Promise<void> {
    return (this.done ??= completePrepared(this.prepared, sourcesOf(this.prepared)));
  }
}

interface Comparison {
  readonly prepared: PreparedRelease;
  readonly completing: Completion;
}

/** Does all that a load does, except writing. */
export async function checkRelease(
  neo4j: Neo4j,
  prepared: PreparedRelease,
  context: CommandContext,
): Promise<LoadReport> {
  beginStep(context, 'look at the database');
  await refuseForeignDatabase(neo4j, storedGraph);
  const comparison = { prepared, completing: new Completion(prepared) };
  const { difference: found } = await compareWithStored(neo4j, comparison, context);
  await refuseWithoutRoom(neo4j, found, process.env);
  return reportLoad(prepared, found, 'checked', context);
}

async function refuseDowngrade(neo4j: Neo4j, version: string): Promise<void> {
  const inService = versionInService(await readReleases(neo4j));
  if (inService === undefined || Number(inService) <= Number(version)) return;
  throw new UsageError(
    `The graph holds version ${inService}, which is newer than ${version}. Nothing was changed. Give --force to go back to ${version}.`,
  );
}

async function compareWithStored(
  neo4j: Neo4j,
  { prepared, completing }: Comparison,
  context: CommandContext,
): Promise<{ difference: Difference; releases: ReleaseState }> {
  const { desired, release } = prepared;
  beginStep(context, 'read Neo4j, compute PROCHE and aires');
  const reading = readStoredState(neo4j, romeGraph, release.version);
  // The reading goes on in Neo4j while PROCHE and the aires are computed here; its failure must not go unheard meanwhile.
  reading.catch(() => undefined);
  await completing.complete();
  const stored = await reading;
  beginStep(context, 'compare');
  const ofNomenclature = differenceOfLoad(stored.graph, desired.graph, new Date());
  beginStep(context, 'tell what changed');
  const ofHistory = difference(
    stored.history,
    nextHistory(stored.history, successionOf(prepared, stored), release.version),
  );
  return { difference: together(ofNomenclature, ofHistory), releases: stored.releases };
}

/** What the release prepared takes the place of; undefined in an empty graph. */
function successionOf({ desired, completed }: PreparedRelease, stored: StoredState): Succession | undefined {
  const version = versionInService(stored.releases);
  if (version === undefined) return undefined;
  return {
    former: stored.graph,
    version,
    current: desired.graph,
    replacements: replacementsOf(completed.tables.get('remplacement')),
  };
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
  { release, completed, desired, agreements, leftOut }: PreparedRelease,
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
    leftOut,
    documents: reportDocuments(completed.documents),
    repairs: release.repairs,
    oddities: release.oddities,
    refusals: desired.refusals.list(),
    unknownValues: desired.refusals.unknownValues(),
    ambiguities: desired.ambiguities,
    agreements,
    ...reportChanges(difference),
    seconds: clock.durations(),
    peakMemoryMebibytes: peakMemoryMebibytes(),
  };
}
