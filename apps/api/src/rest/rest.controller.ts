import { Controller, Get, Req, Res } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { answering } from '../engine/departed-clients';
import { ApiConfiguration } from '../platform/configuration/api.configuration';
import { ApiKeyStore } from '../platform/access/api-key.store';
import { hasAnswer } from '../platform/http/answer-tag';
import type { Varying } from '../platform/http/vary';
import { addVary } from '../platform/http/vary';
import { MetricsService } from '../platform/observability/metrics.service';
import { notesOn } from '../platform/observability/request-notes';
import { BodyMaker } from './answers/body-maker';
import type { MadeBody } from './answers/body-maker';
import { encodingFor } from './answers/encodings';
import { RestError } from './rest.errors';
import type { RestAnswer } from './rest.service';
import { RestService } from './rest.service';

/** What of a request of the web server is used. */
interface Request {
  readonly url: string;
  readonly headers: Record<string, string | string[] | undefined>;
}

/** What of its answer is used. */
interface Reply extends Varying {
  readonly raw: { once(event: 'close', listener: () => void): unknown; readonly writableFinished: boolean };
  status(status: number): Reply;
  headers(values: Readonly<Record<string, string>>): Reply;
  send(body?: unknown): unknown;
}

/** Says of an answer which release it comes from. */
const releaseHeader = 'x-rome-release';

/** The paths of the official APIs of the ROME. */
@Controller('partenaire')
export class RestController {
  private readonly kept: string;

  constructor(
    private readonly service: RestService,
    private readonly bodies: BodyMaker,
    private readonly metrics: MetricsService,
    { cacheSeconds }: ApiConfiguration,
    keys: ApiKeyStore,
  ) {
    this.kept = `${keys.required ? 'private' : 'public'}, max-age=${cacheSeconds}, must-revalidate`;
  }

  /** What an address gives; an error has the body that the official APIs give it. */
  @Get(['', '*'])
  async ask(@Req() request: Request, @Res() reply: Reply): Promise<void> {
    const begin = performance.now();
    try {
      const answer = await this.service.answer(request.url);
      notesOn(request).operation = answer.operation;
      reply.raw.once('close', () => this.metrics.answered(answer.operation, performance.now() - begin));
      await this.send(request, reply, answer);
    } catch (error) {
      this.refuse(request, reply, error);
    }
  }

  private async send(request: Request, reply: Reply, answer: RestAnswer): Promise<void> {
    reply.headers({ etag: answer.tag, 'cache-control': this.kept, [releaseHeader]: answer.release });
    addVary(reply, 'Accept-Encoding', 'Authorization', 'X-Api-Key');
    const held = request.headers['if-none-match'];
    if (typeof held === 'string' && hasAnswer(held, answer.tag)) {
      reply.status(304).send();
      return;
    }
    const { body, encoding } = await this.body(request, reply, answer);
    reply.headers({ 'content-type': 'application/json; charset=utf-8' });
    // What is sent is as short as the client takes it: nothing else is to compress it.
    if (encoding === 'identity') request.headers['x-no-compression'] = 'chosen';
    else reply.headers({ 'content-encoding': encoding });
    reply.send(body);
  }

  private body(request: Request, reply: Reply, answer: RestAnswer): Promise<MadeBody> {
    const left = new AbortController();
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) left.abort();
    });
    const wanted = encodingFor(String(request.headers['accept-encoding'] ?? ''));
    return answering({ signal: left.signal }, () => this.bodies.make(answer.name, wanted, () => answer.pieces()));
  }

  private refuse(request: Request, reply: Reply, error: unknown): void {
    reply.headers({ 'cache-control': 'no-store', 'content-type': 'application/json; charset=utf-8' });
    const refusal = error instanceof GraphQLError ? ofEngine(error) : error;
    if (!(refusal instanceof RestError)) throw error;
    const { status, headers } = refusal;
    notesOn(request).codes = [String(status)];
    this.metrics.failed(`REST_${status}`);
    reply
      .status(status)
      .headers(headers)
      .send(JSON.stringify(refusal.bodyFor(request.url)));
  }
}

/** What the engine says when it is busy, or late. */
function ofEngine({ message, extensions }: GraphQLError): RestError {
  const { headers = {} } = (extensions.http ?? {}) as { readonly headers?: Readonly<Record<string, string>> };
  return new RestError(503, message, { headers: { 'retry-after': '1', ...headers } });
}
