import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { requestTimeout } from '../errors/api-errors';

/** Answers REQUEST_TIMEOUT when an answer takes longer; what it waits for in Neo4j ends there at the same time. */
export function requestTimeoutPlugin(timeoutMs: number): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args) => {
        const result = executeFn(args) as unknown;
        return result instanceof Promise ? inTime(result as Promise<ExecutionResult>, timeoutMs) : result;
      });
    },
  };
}

async function inTime(result: Promise<ExecutionResult>, timeoutMs: number): Promise<ExecutionResult> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<ExecutionResult>((resolve) => {
    timer = setTimeout(() => resolve({ errors: [requestTimeout(timeoutMs)] }), timeoutMs);
  });
  try {
    return await Promise.race([result, late]);
  } finally {
    clearTimeout(timer);
  }
}
