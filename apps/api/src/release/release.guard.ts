import { Inject, Injectable } from '@nestjs/common';
import { Neo4j } from '@rome-graph/neo4j';
import { ApiConfiguration } from '../configuration/api.configuration';
import type { Snapshot } from '../engine/snapshot';
import { queryStatement } from '../engine/statements';
import type { ReleaseState } from './release-state';
import { isOf } from './release-state';

/** Tells whether what was just read from Neo4j is of the release that a request is answered from, and of no other. */
@Injectable()
export class ReleaseGuard {
  private readonly statement = queryStatement('etat-de-la-release');

  constructor(
    @Inject(Neo4j) private readonly neo4j: Neo4j,
    @Inject(ApiConfiguration) private readonly configuration: ApiConfiguration,
  ) {}

  /**
   * Whether Neo4j still holds the release of a snapshot and is about to hold no other: all that was read before is then of
   * it. When Neo4j cannot be asked any more, what it gave is not put in doubt.
   */
  async stillServes({ release }: Snapshot): Promise<boolean> {
    try {
      const options = { timeoutMs: this.configuration.requestTimeoutMs };
      const [state] = await this.neo4j.read<ReleaseState>(this.statement, {}, options);
      return state !== undefined && isOf(release, state);
    } catch {
      return true;
    }
  }
}
