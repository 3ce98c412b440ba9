import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { isGraphqlPath } from './graphql.path';

/** What answers of GraphQL are given as, and what stands for them. */
const given = new Set([
  'application/json',
  'application/graphql-response+json',
  'multipart/mixed',
  'text/event-stream',
  '*/*',
  'application/*',
]);

/** Whether a client takes any type that there is; one that names none takes all. */
export function takesAnswers(accept: string): boolean {
  return accept.split(',').some((type) => given.has((type.split(';', 1)[0] ?? '').trim().toLowerCase()));
}

/**
 * Answers JSON to those who take nothing that there is, as a form that sends `Accept: text/html`: what they get is of use
 * to more of them than an empty 406 (RFC 9110, 15.5.7, leaves the choice).
 */
export function registerAcceptedTypes(adapter: FastifyAdapter): void {
  adapter.getInstance().addHook('onRequest', (request, _, done) => {
    const { accept } = request.headers;
    if (accept !== undefined && isGraphqlPath(request.url) && !takesAnswers(accept)) {
      request.headers.accept = 'application/json';
    }
    done();
  });
}
