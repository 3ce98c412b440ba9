import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { NotAdmittedError } from './refusals';
import { isRestPath, isTokenPath } from './rest.path';

/** Refuses, before its body is read, what is asked of an official path otherwise than by its one method (RFC 9110, 15.5.6). */
export function registerRestMethods(adapter: FastifyAdapter): void {
  adapter.getInstance().addHook('onRequest', (request, reply, done) => {
    const { method, url } = request;
    const allowed = isTokenPath(url) ? ['POST'] : ['GET', 'HEAD'];
    if (!isRestPath(url) || allowed.includes(method)) {
      done();
      return;
    }
    reply.header('allow', allowed.join(', '));
    done(new NotAdmittedError(405, `This address is asked by ${allowed.join(' or ')}.`));
  });
}
