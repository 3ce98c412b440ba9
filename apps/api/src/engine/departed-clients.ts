import { AsyncLocalStorage } from 'node:async_hooks';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';

/** What tells of a request whether its client is still there. */
type Watched = { readonly signal: Pick<AbortSignal, 'aborted'> };

const answered = new AsyncLocalStorage<Watched>();

/** Lets what is done for a request be given up once its client has closed the connection: nobody would read the answer. */
export function departedClientsPlugin(): Plugin {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const { request } = args.contextValue as YogaInitialContext;
      setExecuteFn((given) => answering(request, () => executeFn(given) as unknown));
    },
  };
}

/** Works for a request, of which `clientIsGone` then tells. */
export function answering<T>(request: Watched, work: () => T): T {
  return answered.run(request, work);
}

/** Whether the client of the request that is being answered has gone; false for what no request asks for. */
export function clientIsGone(): boolean {
  return answered.getStore()?.signal.aborted ?? false;
}
