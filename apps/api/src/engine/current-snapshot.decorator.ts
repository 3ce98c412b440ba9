import type { ExecutionContext } from '@nestjs/common';
import { createParamDecorator } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { serviceUnavailable } from '../platform/errors/api-errors';
import type { RequestContext } from './request-context';
import type { Snapshot } from './snapshot';

/** The snapshot that the request began with. Throws SERVICE_UNAVAILABLE while there is none. */
export const CurrentSnapshot = createParamDecorator((_: unknown, execution: ExecutionContext): Snapshot => {
  return requireSnapshot(GqlExecutionContext.create(execution).getContext<RequestContext>());
});

/** The snapshot of a request. Throws SERVICE_UNAVAILABLE while there is none, and says what the API waits for. */
export function requireSnapshot({ snapshot, waitsFor }: Pick<RequestContext, 'snapshot' | 'waitsFor'>): Snapshot {
  if (!snapshot) throw serviceUnavailable(`No release can be served for now. ${waitsFor}`);
  return snapshot;
}
