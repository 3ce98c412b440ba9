import type { YogaDriver } from '@graphql-yoga/nestjs';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { graphqlPath } from '../platform/http/graphql.path';
import { markAsOwn } from '../platform/http/own-document';
import type { AskGraphql, GraphqlAnswer } from './answers/asked-graphql';

/** The driver of GraphQL with the server that it holds. */
type ServingDriver = YogaDriver<'fastify'> & {
  readonly yoga: { fetch(request: Request, context: object): Promise<Response> };
};

/** GraphQL as it is served, asked from within: every limit, measure and error is that of a request from without. */
@Injectable()
export class InProcessGraphql {
  constructor(private readonly modules: ModuleRef) {}

  /** The schema that is served. */
  get schema(): GraphQLSchema {
    return this.modules.get(GraphQLSchemaHost, { strict: false }).schema;
  }

  /** Asks for a request of the web server, whose line in the log tells of it. */
  askerFor(req: object): AskGraphql {
    const { yoga } = this.modules.get<GraphQLModule<ServingDriver>>(GraphQLModule, { strict: false }).graphQlAdapter;
    return async (query, variables, signal) => {
      const request = new Request(`http://localhost${graphqlPath}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query, variables }),
        signal,
      });
      const response = await yoga.fetch(markAsOwn(request), { req });
      return (await response.json()) as GraphqlAnswer;
    };
  }
}
