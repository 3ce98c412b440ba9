import { execute } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/**
 * Executes with graphql-js: the fields of an answer come in the order of the query (response format of the specification,
 * 2.2), where Yoga's own executor puts what it has awaited last. To be the first of the plugins that look at executions.
 */
export function referenceExecutionPlugin(): Plugin {
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn(execute);
    },
  };
}
