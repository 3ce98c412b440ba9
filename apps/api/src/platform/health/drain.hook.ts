import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { ServiceEnd } from './service-end';

/** Closes each connection with its next answer once the end is near, so that a proxy that keeps connections opens others elsewhere. */
export function registerDrain(adapter: FastifyAdapter, end: ServiceEnd): void {
  adapter.getInstance().addHook('onSend', (_, reply, payload, done) => {
    if (end.isNear) reply.header('connection', 'close');
    done(null, payload);
  });
}
