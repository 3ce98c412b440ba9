import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import type { RequestContext } from '../engine/request-context';
import type { ReleaseInService } from '../engine/snapshot';

/** What was asked and of which release it was answered, for who makes a file of the answer. */
export interface Asked {
  document?: DocumentNode;
  operationName?: string | undefined;
  variables?: Readonly<Record<string, unknown>>;
  release?: ReleaseInService | undefined;
}

/** What a request carries that is asked for a file. */
export interface AskedContext {
  readonly asked?: Asked;
}

/** Tells those who ask within this process which document was executed, be it named by an id only, and of which release. */
export function askedPlugin(): Plugin {
  return {
    onExecute({ args }) {
      const context = args.contextValue as YogaInitialContext & RequestContext & AskedContext;
      const { asked } = context;
      if (!asked) return undefined;
      const { document, operationName, variableValues } = args;
      Object.assign(asked, { document, operationName: operationName ?? undefined, variables: variableValues });
      return {
        // The answer may have been made anew from another release than the request began with.
        onExecuteDone: ({ result }) => {
          if ((result as ExecutionResult).data) asked.release = context.snapshot?.release;
        },
      };
    },
  };
}
