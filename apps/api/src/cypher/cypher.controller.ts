import { Body, Controller, Get, Headers, HttpCode, MethodNotAllowedException, Post, Req, Res } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { ApiConfiguration } from '../platform/configuration/api.configuration';
import { MetricsService } from '../platform/observability/metrics.service';
import { notesOn } from '../platform/observability/request-notes';
import { formatOf } from './answer-formats';
import { CypherArgs } from './cypher.args';
import type { CypherAnswer } from './cypher.service';
import { CypherService } from './cypher.service';

/** What of the web server's answer is used. */
interface Reply {
  readonly raw: { once(event: 'close', listener: () => void): unknown };
  headers(values: Readonly<Record<string, string>>): Reply;
  send(body: CypherAnswer['body']): unknown;
}

/** What questions in Cypher are called in the log and the metrics. */
const operation = 'cypher';

/** Cypher over HTTP. */
@Controller('cypher')
export class CypherController {
  constructor(
    private readonly service: CypherService,
    private readonly metrics: MetricsService,
    private readonly configuration: ApiConfiguration,
  ) {}

  /** The rows of a statement that only reads. */
  @Post()
  @HttpCode(200)
  async ask(
    @Body() args: CypherArgs,
    @Headers('accept') accept: string | undefined,
    @Req() request: object,
    @Res() reply: Reply,
  ): Promise<void> {
    const begin = performance.now();
    this.note(request, args);
    const left = new AbortController();
    reply.raw.once('close', () => {
      left.abort();
      this.metrics.answered(operation, performance.now() - begin);
    });
    try {
      const { headers, body } = await this.service.ask(args, formatOf(args.format, accept), left.signal);
      reply.headers({ 'cache-control': 'no-store', ...headers }).send(body);
    } catch (error) {
      if (error instanceof GraphQLError) this.noteError(request, String(error.extensions.code));
      throw error;
    }
  }

  /** Says to a person who opens the address how to ask. */
  @Get()
  explain(@Res({ passthrough: true }) reply: Reply): never {
    reply.headers({ allow: 'POST' });
    throw new MethodNotAllowedException(
      'Cypher is asked by POST /cypher, with {"statement": "…", "parameters": {…}} as application/json (docs/cypher-api.md).',
    );
  }

  private note(request: object, { statement, parameters }: CypherArgs): void {
    const notes = notesOn(request);
    notes.operation = operation;
    if (this.configuration.logQueries) Object.assign(notes, { query: statement, variables: parameters });
  }

  private noteError(request: object, code: string): void {
    notesOn(request).codes = [code];
    this.metrics.failed(code);
  }
}
