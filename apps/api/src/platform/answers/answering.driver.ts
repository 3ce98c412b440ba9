import { Readable } from 'node:stream';
import type { YogaDriverConfig, YogaDriverServerContext, YogaDriverServerInstance } from '@graphql-yoga/nestjs';
import { YogaDriver } from '@graphql-yoga/nestjs';
import { Injectable } from '@nestjs/common';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { createYoga } from 'graphql-yoga';
import { ApiConfiguration } from '../configuration/api.configuration';
import { compressionThreshold } from '../http/answer-finish';
import { graphqlPath } from '../http/graphql.path';
import { MetricsService } from '../observability/metrics.service';
import type { AskedWith } from '../observability/request-notes';
import { noteAsked, notesOn } from '../observability/request-notes';
import { RememberedAnswers } from './remembered-answers';

type Exchange = YogaDriverServerContext<'fastify'>;
type Request = Exchange['req'];
type Reply = Exchange['reply'];

/** Headers of an answer that come of what was asked; the doors and the end of the answer give it the others. */
const ownHeaders = ['vary', 'x-rome-release', 'etag', 'cache-control', 'content-type', 'content-length'];

/**
 * Serves GraphQL behind the doors of the web server: by Yoga, and what was asked word for word before, of the release in service, by
 * the answer that is remembered. Nothing is executed then, as with a 304; keys, rates, the log and measures are as ever.
 */
@Injectable()
export class AnsweringDriver extends YogaDriver<'fastify'> {
  constructor(
    private readonly answers: RememberedAnswers,
    private readonly metrics: MetricsService,
    private readonly configuration: ApiConfiguration,
  ) {
    super();
  }

  protected override registerFastify({ conditionalSchema: _, ...options }: YogaDriverConfig<'fastify'>): void {
    const server = (this.httpAdapterHost.httpAdapter as FastifyAdapter).getInstance();
    const yoga = createYoga<Exchange>({ ...options, graphqlEndpoint: graphqlPath });
    this.yoga = yoga as unknown as YogaDriverServerInstance<'fastify'>;
    server.all(graphqlPath, (req, reply) => this.answer(req as Request, reply as Reply));
  }

  /** @returns a promise of what is answered anew; what is remembered is answered by then */
  private answer(req: Request, reply: Reply): Promise<unknown> | undefined {
    const begin = performance.now();
    const question = this.questionOf(req);
    const remembered = question === undefined ? undefined : this.answers.find(question);
    if (!remembered) return this.answerAnew(req, reply, question);
    for (const [name, value] of remembered.headers) reply.header(name, value);
    const { operation, body } = remembered;
    noteAsked(req, operation, this.configuration.logQueries ? (req.body as AskedWith) : undefined);
    send(req, reply, body);
    this.metrics.answeredAgain(operation, performance.now() - begin);
    return undefined;
  }

  private async answerAnew(req: Request, reply: Reply, question: string | undefined): Promise<unknown> {
    const response = await this.yoga.handleNodeRequestAndResponse(req, reply, { req, reply });
    for (const [name, value] of response.headers) reply.header(name, value);
    reply.status(response.status);
    if (!response.headers.get('content-type')?.includes('json')) return reply.send(response.body);
    const text = await response.text();
    const { operation } = notesOn(req);
    if (question !== undefined && operation !== undefined && this.answers.isKept(req, text.length))
      this.answers.keep(question, { headers: headersOf(reply), body: bytesOf(text), operation });
    return send(req, reply, text);
  }

  /** All that an answer depends on, besides the release; undefined of what is not remembered. */
  private questionOf({ method, url, headers, body }: Request): string | undefined {
    if (method !== 'POST' || url !== graphqlPath || headers['x-rome-release-min'] !== undefined) return undefined;
    if (!this.answers.takes(Number(headers['content-length']))) return undefined;
    const question = JSON.stringify([headers.accept, body]);
    // A body that came compressed is longer than it was on its way.
    return this.answers.takes(question.length) ? question : undefined;
  }
}

function headersOf(reply: Reply): [name: string, value: string][] {
  return ownHeaders.map((name): [string, string] => [name, String(reply.getHeader(name))]);
}

/** Of their own, not a part of what Node shares between short ones: that would be kept whole. */
function bytesOf(text: string): Buffer {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  bytes.write(text);
  return bytes;
}

/** What is compressed is compressed bit by bit, so that it does not hold the event loop. */
function send({ headers }: Request, reply: Reply, body: string | Buffer): unknown {
  const isShort = Number(reply.getHeader('content-length')) < compressionThreshold;
  if (isShort || headers['accept-encoding'] === undefined) return reply.send(body);
  return reply.send(Readable.from(typeof body === 'string' ? Buffer.from(body) : body));
}
