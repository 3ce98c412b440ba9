import type { Neo4jConnection } from '../client/neo4j-connection';
import type { EmbeddedServerOptions } from './server-options';

/** stub */
export class EmbeddedServer {
  readonly connection!: Neo4jConnection;
  readonly browserUrl!: string;
  static async start(_options: EmbeddedServerOptions): Promise<EmbeddedServer> {
    throw new Error('not yet');
  }
  async stop(): Promise<void> {
    return;
  }
}
