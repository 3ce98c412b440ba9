import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { toWebRequest } from '@modelcontextprotocol/node';
import type { McpHttpHandler } from '@modelcontextprotocol/server';
import { createMcpHandler } from '@modelcontextprotocol/server';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import { All, BadRequestException, Controller, Req, Res } from '@nestjs/common';
import { ApiConfiguration } from '../platform/configuration/api.configuration';
import { mcpPath } from '../platform/http/mcp.path';
import { requireOwnOrigin } from './own-origin';
import { McpServers } from './mcp-servers';

/** A request and a reply of the web server, as far as they are used. */
interface Incoming {
  readonly raw: IncomingMessage;
  readonly body: unknown;
}

interface Reply {
  readonly raw: ServerResponse;
  status(status: number): Reply;
  header(name: string, value: string): Reply;
  send(body?: unknown): unknown;
}

/** MCP over streamable HTTP, in both revisions, without sessions: each request is answered by itself. */
@Controller(mcpPath.slice(1))
export class McpController implements BeforeApplicationShutdown {
  private readonly handler: McpHttpHandler;
  /** The request of the web server, by that which MCP is given. */
  private readonly incoming = new WeakMap<Request, Incoming>();

  constructor(
    servers: McpServers,
    private readonly configuration: ApiConfiguration,
  ) {
    this.handler = createMcpHandler(({ requestInfo }) => servers.serverFor(this.requestOf(requestInfo)), {
      maxRequestBodySize: configuration.maxBodyBytes,
      maxSubscriptions: configuration.maxConcurrent,
    });
  }

  /** Whatever the method: what it may be is told by MCP. */
  @All()
  async serve(@Req() request: Incoming, @Res() reply: Reply): Promise<void> {
    requireOwnOrigin(request.raw.headers, this.configuration.corsOrigins);
    if (Array.isArray(request.body))
      throw new BadRequestException('One message a request: MCP has no batches any more.');
    const left = new AbortController();
    reply.raw.once('close', () => left.abort());
    const asked = await toWebRequest(request.raw, request.body, { signal: left.signal });
    this.incoming.set(asked, request);
    const response = await this.handler.fetch(asked, { parsedBody: request.body });
    reply.status(response.status);
    for (const [name, value] of response.headers) reply.header(name, value);
    await reply.send(response.body ? Readable.fromWeb(response.body as ReadableStream) : undefined);
  }

  /** Streams that assistants keep open would keep the API from ending. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.handler.close();
  }

  private requestOf(asked: Request | undefined): object {
    return (asked && this.incoming.get(asked)) ?? {};
  }
}
