import { Injectable } from '@nestjs/common';
import { inOneRelease, Neo4j, queryStatement, readingApart, ReleaseReplacedError } from '@rome-graph/neo4j';
import { FairTurns } from '../../engine/fair-turns';
import { buildHeldGraph } from '../../engine/held-graph/held-graph.builder';
import type { HeldGraph } from '../../engine/held-graph/held-graph';
import type { HeldRows } from '../../engine/held-graph/held-rows.reader';
import { readHeldRows } from '../../engine/held-graph/held-rows.reader';
import type { Snapshot } from '../../engine/snapshot';
import { identityOf } from '../../engine/snapshot';
import { readingTimeoutMs, statementsAtOnce } from '../../engine/snapshot.reader';
import { RestError } from '../rest.errors';
import type { ComparedReleases, Comparison, StoredChange } from './comparison';
import { stepsBack } from './comparison';
import { HistoryGapError, rowsBefore } from './rows-before';

/** How many former releases are kept as they were told again: each takes what the one in service does. */
const mostKept = 2;

/** All that a release is told again from. */
interface Remembered {
  readonly rows: HeldRows;
  readonly steps: readonly Comparison[];
}

/** Former releases as the history tells them, each read and made once, when it is first asked for. */
@Injectable()
export class FormerGraphs {
  private readonly statements = {
    compared: queryStatement('proprietes-comparees'),
    changes: queryStatement('changements-d-une-comparaison'),
  };
  private readonly made = new WeakMap<Snapshot, Map<string, Promise<HeldGraph>>>();

  constructor(
    private readonly neo4j: Neo4j,
    private readonly turns: FairTurns,
  ) {}

  /** A release that the graph held before the one in service. @throws {RestError} where the history does not tell it, or cannot be read. */
  graph(snapshot: Snapshot, version: string): Promise<HeldGraph> {
    const known = this.made.get(snapshot) ?? new Map<string, Promise<HeldGraph>>();
    this.made.set(snapshot, known);
    let graph = known.get(version);
    if (!graph) {
      for (const [oldest] of known) if (known.size >= mostKept) known.delete(oldest);
      known.set(version, (graph = this.make(snapshot, version)));
      // What the history does not tell, it will not tell to the next who asks either: a whole release is not read again for it.
      graph.catch((error: unknown) => {
        if (!(error instanceof RestError) || error.status !== 404) known.delete(version);
      });
    }
    return graph;
  }

  private async make(snapshot: Snapshot, version: string): Promise<HeldGraph> {
    try {
      const { rows, steps } = await this.read(snapshot, version);
      let told = rows;
      for (const step of steps) told = await this.turns.run(rowsBefore(told, step));
      return await this.turns.run(buildHeldGraph(told));
    } catch (error) {
      if (error instanceof RestError) throw error;
      if (error instanceof HistoryGapError) throw notTold(version);
      throw new RestError(
        503,
        `L'histoire du graphe ne peut pas être lue pour l'instant : redemandez dans un moment.`,
        {
          headers: { 'retry-after': '5' },
        },
      );
    }
  }

  private read({ release, bookmarks }: Snapshot, version: string): Promise<Remembered> {
    const options = { timeoutMs: readingTimeoutMs, fetchSize: 5_000, seen: this.neo4j.seeing(bookmarks) };
    const reading = readingApart(this.neo4j, options, statementsAtOnce);
    return inOneRelease(reading, async (identity) => {
      if (identity !== identityOf(release)) throw new ReleaseReplacedError('Another release is in service.');
      const compared = await reading.read<ComparedReleases>(this.statements.compared);
      const path = stepsBack(compared, release.version, version);
      if (!path) throw notTold(version);
      const steps: Comparison[] = [];
      for (const step of path) {
        const { depuis, jusqua } = step;
        const changements = await reading.read<StoredChange>(this.statements.changes, { depuis, jusqua });
        steps.push({ ...step, changements });
      }
      return { rows: await readHeldRows(reading, release.version), steps };
    });
  }
}

function notTold(version: string): RestError {
  return new RestError(
    404,
    `Ce graphe a eu la version ${version}, mais n'a pas gardé tout ce qu'il faut pour redire ce qu'elle disait. ` +
      'La question GraphQL historique dit ce qui a changé.',
  );
}
