import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { isGraphqlPath } from './graphql.path';
import { isMcpPath } from './mcp.path';
import { NotAdmittedError } from './refusals';
import { isRestPath, isTokenPath } from './rest.path';

/** By what a door is asked, and what else it answers by itself. */
interface Methods {
  readonly told: readonly string[];
  readonly taken: readonly string[];
}

const official: Methods = { told: ['GET', 'HEAD'], taken: ['GET', 'HEAD'] };
const token: Methods = { told: ['POST'], taken: ['POST'] };
/** GraphQL and MCP say themselves what may be asked by the methods that most programs have. */
const graphql: Methods = { told: ['GET', 'POST'], taken: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] };
const mcp: Methods = { told: ['POST'], taken: graphql.taken };

/** Refuses, before its body is read, what is asked of a door by a method that it does not have (RFC 9110, 15.5.6). */
export function registerDoorMethods(adapter: FastifyAdapter): void {
  adapter.getInstance().addHook('onRequest', (request, reply, done) => {
    const methods = methodsAt(request.url);
    if (!methods || methods.taken.includes(request.method)) {
      done();
      return;
    }
    reply.header('allow', methods.told.join(', '));
    done(new NotAdmittedError(405, `This address is asked by ${methods.told.join(' or ')}.`));
  });
}

function methodsAt(url: string): Methods | undefined {
  if (isTokenPath(url)) return token;
  if (isRestPath(url)) return official;
  if (isMcpPath(url)) return mcp;
  return isGraphqlPath(url) ? graphql : undefined;
}
