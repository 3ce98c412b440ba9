import { Injectable } from '@nestjs/common';
import type { Snapshot } from '../../engine/snapshot';
import { ReleaseQueries } from '../../release/release.queries';
import type { DatabaseChain } from './database-chain';
import { fewestStepsAsked, leastSumAsked } from './passerelles.asked';
import { Projections } from './projections';
import type { DatabaseChains, DatabaseQuestion } from './statement-search';
import { StatementSearch } from './statement-search';

/**
 * Finds chains in Neo4j, over PROCHE: by Graph Data Science (Yen) for FORCE and EQUILIBRE, in plain Cypher for PAS and GOULOT, by the
 * statements of cypher/queries that analysts run.
 */
@Injectable()
export class DatabasePasserelles {
  constructor(
    private readonly queries: ReleaseQueries,
    private readonly projections: Projections,
  ) {}

  /** The best chains. Throws SERVICE_UNAVAILABLE where one of these is asked for and Graph Data Science is not installed. */
  askChains(snapshot: Snapshot, question: DatabaseQuestion): Promise<DatabaseChains> {
    const { queries, projections } = this;
    const search = new StatementSearch({
      fewestSteps: async (ends) => (await queries.rows<DatabaseChain>(snapshot, fewestStepsAsked(ends)))[0],
      leastSum: (ends, somme, nombre) =>
        projections.use(snapshot, ends, (graphe) =>
          queries.rows<DatabaseChain>(snapshot, leastSumAsked(graphe, ends, somme, nombre)),
        ),
    });
    return search.searchChains(question);
  }
}
