import { Injectable } from '@nestjs/common';
import { Neo4j } from '@rome-graph/neo4j';
import type { Transaction } from 'neo4j-driver';
import { session } from 'neo4j-driver';
import { ApiConfiguration } from '../configuration/api.configuration';
import type { Snapshot } from '../engine/snapshot';
import { queryStatement } from '../engine/statements';
import type { AskedQuery } from './asked-query';
import { askedStatements } from './asked-query';
import { noteDatabaseAnswer, noteDatabaseUse, noteReplacement } from './database-use';
import type { ReleaseState } from './release-state';
import { isOf, replaced } from './release-state';

/** Asks Neo4j the queries of cypher/queries about the release that a request is answered from, and no other. */
@Injectable()
export class ReleaseQueries {
  private readonly stateStatement = queryStatement('etat-de-la-release');
  private readonly texts = Object.fromEntries(askedStatements.map((name) => [name, queryStatement(name)])) as Readonly<
    Record<AskedQuery['statement'], string>
  >;

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
    const reading = this.neo4j.session({ defaultAccessMode: session.READ });
    try {
      const transaction = await reading.beginTransaction({ timeout: this.configuration.requestTimeoutMs });
      const rows = await read<Row>(transaction, this.texts[statement], parameters);
      // Another load may have ended before the statement or while it ran: the release is compared after it.
      const [state] = await read<ReleaseState>(transaction, this.stateStatement);
      await transaction.commit();
      if (!state || !isOf(release, state)) {
        noteReplacement();
        throw replaced();
      }
      noteDatabaseAnswer();
      return rows;
    } finally {
      await reading.close();
    }
  }
}

async function read<Row>(
  transaction: Transaction,
  statement: string,
  parameters: AskedQuery['parameters'] = {},
): Promise<Row[]> {
  const { records } = await transaction.run(statement, parameters);
  return records.map((record) => record.toObject() as Row);
}
