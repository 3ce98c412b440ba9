import type { YogaDriver } from '@graphql-yoga/nestjs';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { graphqlPath } from '../http/graphql.path';
import { markAsOwn } from '../http/own-document';

/** The driver of GraphQL with the server that it holds. */
type ServingDriver = YogaDriver<'fastify'> & {
  readonly yoga: { fetch(request: Request, context: object): Promise<Response> };
};

/** How a question is put to GraphQL from within. */
export interface InProcessQuestion {
  /** What the body of a request would have: query, variables, operationName, documentId. */
  readonly body: object;
  /** What a resolver finds beside the request: `req` is that of the web server, whose line in the log tells of it. */
  readonly context: { readonly req: object };
  readonly accept: 'application/json' | 'application/graphql-response+json';
  readonly signal?: AbortSignal;
  /** Whether the document is one of the API's own, which needs no trust of an operator. */
  readonly isOwn?: boolean;
}

/** GraphQL as it is served, asked from within: every limit, measure and error is that of a request from without. */
@Injectable()
export class InProcessGraphql {
  constructor(private readonly modules: ModuleRef) {}

  /** The schema that is served. */
  get schema(): GraphQLSchema {
    return this.modules.get(GraphQLSchemaHost, { strict: false }).schema;
  }

  /** The answer to a question, as if it had been posted to /graphql. */
  ask({ body, context, accept, signal, isOwn = false }: InProcessQuestion): Promise<Response> {
    const { yoga } = this.modules.get<GraphQLModule<ServingDriver>>(GraphQLModule, { strict: false }).graphQlAdapter;
    const request = new Request(`http://localhost${graphqlPath}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify(body),
      signal,
    });
    return yoga.fetch(isOwn ? markAsOwn(request) : request, context);
  }
}
