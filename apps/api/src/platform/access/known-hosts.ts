import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { ApiConfiguration } from '../configuration/api.configuration';
import { isLoopback } from '../configuration/loopback';
import { NotAdmittedError } from '../http/refusals';
import { hostNameOf, isLoopbackName } from './asked-host';

type HostSettings = Pick<ApiConfiguration, 'host' | 'allowedHosts'>;

/**
 * Answers requests for one host, and only for those that are known: a page whose name is made to lead to this machine (DNS
 * rebinding) asks under that name, and would else read all that this machine may. Where the API listens for others, what it
 * is called is known only when ROME_ALLOWED_HOSTS says it.
 */
export function registerKnownHosts(adapter: FastifyAdapter, { host, allowedHosts }: HostSettings): void {
  const known = new Set(allowedHosts.map((name) => name.toLowerCase()));
  const anyHost = !isLoopback(host) && known.size === 0;
  adapter.getInstance().addHook('onRequest', (request, _, done) => {
    const header = request.headers.host;
    // HTTP/1.0 has none, and no browser asks so.
    if (header === undefined) {
      done();
      return;
    }
    const name = hostsIn(request.raw.rawHeaders) > 1 ? undefined : hostNameOf(header);
    if (name === undefined) done(new NotAdmittedError(400, 'The header Host must name one host.'));
    else if (anyHost || isLoopbackName(name) || known.has(name)) done();
    else
      done(
        new NotAdmittedError(
          421,
          `${name} is no name of this server: ask http://localhost, or name it in ROME_ALLOWED_HOSTS.`,
        ),
      );
  });
}

/** Names and values in turn, as they came. */
function hostsIn(rawHeaders: readonly string[]): number {
  return rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length;
}
