import type { Plugin } from 'graphql-yoga';
import { serverBusy } from '../errors/api-errors';
import { usesDatabase } from './uses-database';

/**
 * Refuses operations beyond `maximum` that run at a time, with SERVER_BUSY: those that use Neo4j and those that the engine
 * answers by itself are counted apart, so that a slow database leaves the engine free. An operation runs until its
 * resolvers have ended, even when its client was told that it took too long; once its client is gone, until the engine's next turn.
 */
export function concurrencyPlugin(maximum: number): Plugin {
  const running = { engine: 0, database: 0 };
  return {
    onExecute({ args, executeFn, setExecuteFn, setResultAndStopExecution }) {
      const kind = usesDatabase(args.schema, args.document) ? 'database' : 'engine';
      if (running[kind] >= maximum) {
        setResultAndStopExecution({ errors: [serverBusy(maximum)] });
        return;
      }
      setExecuteFn((given) => {
        const result = executeFn(given) as unknown;
        if (!(result instanceof Promise)) return result;
        running[kind]++;
        const ended = (): void => {
          running[kind]--;
        };
        result.then(ended, ended);
        return result;
      });
    },
  };
}
