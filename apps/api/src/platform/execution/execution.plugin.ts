import type { Plugin } from 'graphql-yoga';
import { executePlanned } from './planned-execution';

/**
 * Executes as graphql-js does: the fields of an answer come in the order of the query (response format of the specification,
 * 2.2), where Yoga's own executor puts what it has awaited last. To be the first of the plugins that look at executions.
 */
export function executionPlugin(): Plugin {
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn(executePlanned);
    },
  };
}
