import { Injectable } from '@nestjs/common';
import { digestOf } from '@rome-graph/client';
import type { FormattedExecutionResult } from 'graphql';
import { ApiConfiguration } from '../platform/configuration/api.configuration';
import { InProcessGraphql } from '../platform/graphql/in-process-graphql';
import { shapeOf } from './answer-shape';
import type { Asked, AskedContext } from './asked.plugin';
import type { Result } from './result';
import { titleOf } from './result-title';

/** What GraphQL is asked with, as the body of a request. */
export interface GraphqlParams {
  readonly query?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly documentId?: string;
}

/** What of the web server's request and answer is used. */
export interface Exchange {
  readonly request: object;
  readonly reply: { readonly raw: { once(event: 'close', listener: () => void): unknown } };
}

/** What GraphQL said when it did not answer whole. */
export interface Failure {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Whether GraphQL did not answer whole. */
export function isFailure(answer: Result | Failure): answer is Failure {
  return 'status' in answer;
}

/** Asks GraphQL, in this very process and within all its limits, and makes results of its answers. */
@Injectable()
export class ResultService {
  constructor(
    private readonly graphql: InProcessGraphql,
    private readonly configuration: ApiConfiguration,
  ) {}

  /** The result of a question, as if it had been posted to /graphql. */
  async ask(params: GraphqlParams, { request, reply }: Exchange): Promise<Result | Failure> {
    const left = new AbortController();
    reply.raw.once('close', () => left.abort());
    const asked: Asked = {};
    const context: AskedContext & { readonly req: object } = { req: request, asked };
    const accept = 'application/graphql-response+json';
    const response = await this.graphql.ask({ body: params, context, accept, signal: left.signal });
    const text = await response.text();
    const { data, errors } = JSON.parse(text) as FormattedExecutionResult;
    const { document, operationName, variables, release } = asked;
    if (errors || !data || !document || !release) return failureOf(response, text);
    return {
      text,
      data,
      shape: shapeOf(this.graphql.schema, document, operationName),
      title: titleOf(document, variables, operationName),
      release: release.version,
      releaseName: release.libelle,
      digest: await digestOf(data),
      software: this.configuration.software,
    };
  }
}

/** An answer that lacks a part is no answer to make a file of. */
function failureOf(response: Response, text: string): Failure {
  const retryAfter = response.headers.get('retry-after');
  return {
    status: response.ok ? 503 : response.status,
    headers: retryAfter === null ? {} : { 'retry-after': retryAfter },
    text,
  };
}
