import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { errorCode } from '../errors/error-codes';
import type { MetricsService } from './metrics.service';
import { operationLabel } from './operation-label';
import type { AskedWith } from './request-notes';
import { noteAsked, notesOn } from './request-notes';

interface ServerContext {
  /** The request of the web server. */
  readonly req?: object;
}

/** Measures every operation and every error, and notes them for the log. */
export function observabilityPlugin(metrics: MetricsService, noteQueries: boolean): Plugin {
  return {
    onExecute({ args }) {
      const begin = performance.now();
      const operation = operationLabel(args.document, args.operationName);
      const { req, params = {} } = args.contextValue as ServerContext & { params?: AskedWith };
      if (req) noteAsked(req, operation, noteQueries ? params : undefined);
      return { onExecuteDone: () => metrics.answered(operation, performance.now() - begin) };
    },
    onResultProcess({ result, serverContext }) {
      const { errors } = result as ExecutionResult;
      if (!errors?.length) return;
      const codes = errors.map(({ extensions }) => String(extensions?.code ?? errorCode.internal));
      for (const code of codes) metrics.failed(code);
      const { req } = serverContext as ServerContext;
      if (req) notesOn(req).codes = codes;
    },
  };
}
