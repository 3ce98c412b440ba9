import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Permalink } from '@rome-graph/client';
import type { FormattedExecutionResult } from 'graphql';
import { GraphQLError } from 'graphql';
import { permalinkId, PermalinkError, readPermalinkId } from '@rome-graph/client';
import { badUserInput } from '../platform/errors/api-errors';
import { errorCode } from '../platform/errors/error-codes';
import { inFrench } from '../platform/errors/in-french';
import { addVary } from '../platform/http/vary';
import type { Varying } from '../platform/http/vary';
import { PermalinkArgs } from './permalink.args';
import { agreementOf, paramsOf, permalinkPath, wordsOf } from './permalink';
import { brokenLinkPage, permalinkPage } from './permalink.page';
import type { Result } from './result';
import { formatAccepted, formatsOf } from './result-formats';
import type { Reply } from './result.reply';
import { requireFormat, requireStyle, sendFailure, sendFile } from './result.reply';
import { isFailure, ResultService } from './result.service';

/** What of the web server's request is used. */
interface Incoming {
  readonly protocol: string;
  readonly host: string;
}

/** Links to questions: made by POST /r, opened by GET /r/<id>, as a page, as JSON or as a file. Nothing is stored. */
@Controller(permalinkPath.slice(1))
export class PermalinkController {
  constructor(private readonly results: ResultService) {}

  /** The link to a question, which is asked for the digest of its answer. */
  @Post()
  @HttpCode(200)
  async make(@Body() args: PermalinkArgs, @Req() request: Incoming, @Res() reply: Reply): Promise<void> {
    const { page, ...question } = args;
    if ([args.query, args.operation, args.documentId].filter((each) => each !== undefined).length !== 1) {
      throw badUserInput('query', 'Give one of query, operation and documentId.');
    }
    const answer = await this.results.ask(paramsOf(question), { request, reply });
    if (isFailure(answer)) {
      sendFailure(reply, answer);
      return;
    }
    const { release, digest } = answer;
    const id = await orExplain(permalinkId({ question, release, digest, page }));
    const formats = formatsOf(answer).map(({ name }) => name);
    const body = { id, url: addressOf(request, id), release, digest, formats };
    reply.headers({ 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
    reply.send(JSON.stringify(body));
  }

  /** The answer of today to the question of a link, and how it stands to that of the link. */
  @Get('*')
  async open(
    @Param('*') named: string,
    @Query('style') style: string | undefined,
    @Headers('accept') accept: string | undefined,
    @Headers('if-none-match') held: string | undefined,
    @Req() request: Incoming,
    @Res() reply: Reply & Varying,
  ): Promise<void> {
    const [, id = '', suffix] = /^([^.]*)(?:\.(.*))?$/s.exec(named) ?? [];
    addVary(reply, 'Accept', 'Authorization', 'X-Api-Key');
    if (suffix === undefined && accept?.includes('text/html')) await this.show(id, request, reply);
    else await this.give(id, suffix ?? formatAccepted(accept)?.name ?? 'json', { style, held }, request, reply);
  }

  private async give(
    id: string,
    format: string,
    { style, held }: { readonly style: string | undefined; readonly held: string | undefined },
    request: Incoming,
    reply: Reply,
  ): Promise<void> {
    const wanted = requireFormat(format);
    const written = requireStyle(style);
    const link = await orExplain(readPermalinkId(id));
    const answer = await this.results.ask(paramsOf(link.question), { request, reply });
    if (isFailure(answer)) sendFailure(reply, answer);
    else {
      const result = told({ ...answer, address: addressOf(request, id) }, link, reply);
      await sendFile(reply, result, wanted, { style: written, held });
    }
  }

  /** As a page: what is wrong with a link, too. */
  private async show(id: string, request: Incoming, reply: Reply): Promise<void> {
    try {
      const link = await orExplain(readPermalinkId(id));
      const answer = await this.results.ask(paramsOf(link.question), { request, reply });
      if (isFailure(answer)) sendPage(reply, answer.status, brokenLinkPage(messageIn(answer.text)));
      else {
        const result = told({ ...answer, address: addressOf(request, id) }, link, reply);
        sendPage(reply, 200, permalinkPage(result, link, id));
      }
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      sendPage(reply, 400, brokenLinkPage(inFrench(error.message, errorCode.badUserInput)));
    }
  }
}

/** The result as its link shows it: with what is to be told of the release that the link was made on. */
function told(result: Result, link: Permalink, reply: Reply): Result {
  const agreement = agreementOf(link, result);
  reply.headers({ 'x-rome-permalink-release': link.release, 'x-rome-permalink-answer': agreement });
  const words = wordsOf(agreement, link.release, result.release);
  if (!words) return result;
  const permalien = {
    release: link.release,
    releaseEnService: result.release,
    identique: link.digest === result.digest,
    message: words.en,
    messageFr: words.fr,
  };
  return { ...result, text: JSON.stringify({ data: result.data, extensions: { permalien } }) };
}

function sendPage(reply: Reply, status: number, { text, policy }: { text: string; policy: string }): void {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
  reply.status(status).headers(headers).header('cache-control', 'no-cache').send(text);
}

/** @throws BAD_USER_INPUT in place of what the codec of ids says. */
async function orExplain<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof PermalinkError ? badUserInput('id', error.message) : error;
  }
}

function addressOf({ protocol, host }: Incoming, id: string): string {
  return `${protocol}://${host}${permalinkPath}/${id}`;
}

/** What GraphQL says first of why it did not answer, in French where it does. */
function messageIn(text: string): string {
  const { errors } = JSON.parse(text) as FormattedExecutionResult;
  const [{ message, extensions } = { message: '', extensions: {} }] = errors ?? [];
  return typeof extensions?.messageFr === 'string' ? extensions.messageFr : message;
}
