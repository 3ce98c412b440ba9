import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { NotAdmittedError } from './refusals';

/** Whether an address and its parameters are written as they must be: in UTF-8, each byte beyond ASCII as `%E2`. */
export function isWellEncoded(url: string): boolean {
  if (/[^\x21-\x7e]/.test(url)) return false;
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}

/** Refuses addresses that would else be read as what nobody wrote: each byte that is not of UTF-8 as a replacement character. */
export function registerQueryString(adapter: FastifyAdapter): void {
  adapter.getInstance().addHook('onRequest', (request, _, done) => {
    if (isWellEncoded(request.originalUrl)) done();
    else
      done(
        new NotAdmittedError(
          400,
          'The address is not well encoded: write each byte of UTF-8 beyond ASCII as %E2, and % as %25.',
        ),
      );
  });
}
