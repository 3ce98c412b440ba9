import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { inFrench } from './in-french';

/** Gives every error of an answer its message in French too, as `extensions.messageFr`, so that a page can show it. */
export function frenchPlugin(): Plugin {
  return {
    onResultProcess({ result }) {
      const { errors = [] } = result as ExecutionResult;
      for (const error of errors) withFrench(error);
    },
  };
}

function withFrench({ message, extensions }: GraphQLError): void {
  if (extensions) Object.assign(extensions, { messageFr: inFrench(message, extensions.code) });
}
