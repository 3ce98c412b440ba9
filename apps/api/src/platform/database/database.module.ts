import type { OnApplicationShutdown } from '@nestjs/common';
import { Global, Module } from '@nestjs/common';
import { Neo4j, openNeo4j } from '@rome-graph/neo4j';
import { userAgentOf } from '@rome-graph/software';
import { ApiConfiguration } from '../configuration/api.configuration';

/** Gives the one Neo4j of the process to every module, and closes it once no request runs any more. */
@Global()
@Module({
  providers: [
    {
      provide: Neo4j,
      inject: [ApiConfiguration],
      useFactory: ({ neo4j, neo4jPoolSize, requestTimeoutMs, software }: ApiConfiguration) =>
        openNeo4j(neo4j, {
          userAgent: userAgentOf('rome-graph-api', software),
          poolSize: neo4jPoolSize,
          connectionTimeoutMs: Math.min(5_000, requestTimeoutMs),
          acquisitionTimeoutMs: requestTimeoutMs,
          // Nothing is written here, and no answer must wait for the end of a commit: reads say what they have to have seen.
          causal: false,
        }),
    },
  ],
  exports: [Neo4j],
})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(private readonly neo4j: Neo4j) {}

  /** @inheritdoc */
  async onApplicationShutdown(): Promise<void> {
    await this.neo4j.close();
  }
}
