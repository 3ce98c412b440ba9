import { Injectable } from '@nestjs/common';
import { inReadTransaction, Neo4j, queryStatement, releaseHeld } from '@rome-graph/neo4j';
import type { Snapshot } from '../engine/snapshot';
import { identityOf } from '../engine/snapshot';
import { ApiConfiguration } from '../platform/configuration/api.configuration';
import type { AskedQuery } from './asked-query';
import { noteDatabaseAnswer, noteDatabaseUse, noteReplacement, seenByAnswer } from './database-use';
import { replaced } from './release-errors';

/** Asks Neo4j the queries of cypher/queries about the release that a request is answered from, and no other. */
@Injectable()
export class ReleaseQueries {
  /** Those asked before, by name. */
  private readonly texts = new Map<string, string>();

  constructor(
    private readonly neo4j: Neo4j,
    private readonly configuration: ApiConfiguration,
  ) {}

  /**
   * The rows of a statement, read in the release of the snapshot.
   *
   * @throws SERVICE_UNAVAILABLE when the database holds another release by now: the API is about to follow.
   */
  async rows<Row>({ release }: Snapshot, { statement, parameters }: AskedQuery): Promise<Row[]> {
    noteDatabaseUse();
    const { requestTimeoutMs: timeoutMs } = this.configuration;
    return inReadTransaction(this.neo4j, { timeoutMs, seen: seenByAnswer() }, async (reading) => {
      const rows = await reading.read<Row>(this.textOf(statement), parameters);
      // Another load may have ended before the statement or while it ran: the release is compared after it.
      if ((await releaseHeld(reading)) !== identityOf(release)) {
        noteReplacement();
        throw replaced();
      }
      noteDatabaseAnswer();
      return rows;
    });
  }

  private textOf(statement: string): string {
    const text = this.texts.get(statement) ?? queryStatement(statement);
    this.texts.set(statement, text);
    return text;
  }
}
