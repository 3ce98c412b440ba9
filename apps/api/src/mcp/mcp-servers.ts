import type { Server } from '@modelcontextprotocol/server';
import { Injectable, Optional } from '@nestjs/common';
import { CypherService } from '../cypher/cypher.service';
import { ApiConfiguration } from '../platform/configuration/api.configuration';
import { InProcessGraphql } from '../platform/graphql/in-process-graphql';
import { MetricsService } from '../platform/observability/metrics.service';
import type { AskGraphql, GraphqlAnswer } from './answers/asked-graphql';
import type { CallableTool } from './answers/asked-tool';
import { callableTool } from './answers/asked-tool';
import type { AskCypher, CypherTable } from './answers/cypher-tool';
import { cypherTool } from './answers/cypher-tool';
import { mcpServer } from './mcp-server';
import { furtherTools, tools } from './tools/tools';

/** What of a request of the web server says which tools are listed. */
interface Asking {
  readonly url?: string;
}

/** Makes the servers of MCP, one for each request, over the same services as GraphQL and /cypher. */
@Injectable()
export class McpServers {
  private made: readonly CallableTool[] | undefined;
  private madeFurther: readonly CallableTool[] | undefined;

  constructor(
    private readonly graphql: InProcessGraphql,
    private readonly configuration: ApiConfiguration,
    private readonly metrics: MetricsService,
    @Optional() private readonly cypher?: CypherService,
  ) {}

  /** A server that answers a request of the web server: with all the tools at /mcp?outils=tous. */
  serverFor(request: Asking): Server {
    const { graphql, configuration } = this;
    return mcpServer({
      version: configuration.software.version,
      schema: graphql.schema,
      tools: asksForAll(request) ? [...this.tools, ...this.further] : this.tools,
      ask: this.askerFor(request),
    });
  }

  private askerFor(req: object): AskGraphql {
    return async (query, variables, signal) => {
      const asked = {
        body: { query, variables },
        context: { req },
        accept: 'application/json',
        signal,
        isOwn: true,
      } as const;
      return (await (await this.graphql.ask(asked)).json()) as GraphqlAnswer;
    };
  }

  /** Those of the questions; that of Cypher where the settings open it. */
  private get tools(): readonly CallableTool[] {
    return (this.made ??= [
      ...tools.map((tool) => callableTool(this.graphql.schema, tool)),
      ...(this.cypher ? [cypherTool(this.askerOf(this.cypher))] : []),
    ]);
  }

  private get further(): readonly CallableTool[] {
    return (this.madeFurther ??= furtherTools.map((tool) => callableTool(this.graphql.schema, tool)));
  }

  private askerOf(cypher: CypherService): AskCypher {
    return async (statement, parameters, signal) => {
      const begin = performance.now();
      try {
        const { body } = await cypher.ask({ statement, parameters }, 'json', signal);
        return JSON.parse(typeof body === 'string' ? body : await textOf(body)) as CypherTable;
      } finally {
        this.metrics.answered('cypher', performance.now() - begin);
      }
    };
  }
}

function asksForAll({ url = '' }: Asking): boolean {
  return new URLSearchParams(url.split('?')[1]).get('outils') === 'tous';
}

async function textOf(stream: AsyncIterable<unknown>): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of stream) chunks.push(String(chunk));
  return chunks.join('');
}
