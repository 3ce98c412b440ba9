import { EnvelopArmor } from '@escape.tech/graphql-armor';
import type { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ApiConfiguration } from '../configuration/api.configuration';
import type { QueryLimit } from '../errors/api-errors';
import { queryTooComplex } from '../errors/api-errors';

/** Refuses queries that are too deep or have too many aliases, directives or tokens, as text, before validation. */
export function queryShapePlugins({ maxDepth, maxAliases, maxDirectives, maxTokens }: ApiConfiguration): Plugin[] {
  const { plugins } = new EnvelopArmor({
    maxDepth: { n: maxDepth, flattenFragments: true, onReject: [refuse('depth', maxDepth)] },
    maxAliases: { n: maxAliases, allowList: [], onReject: [refuse('aliases', maxAliases)] },
    maxDirectives: { n: maxDirectives, onReject: [refuse('directives', maxDirectives)] },
    maxTokens: { n: maxTokens, onReject: [refuse('tokens', maxTokens)] },
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }).protect();
  return plugins as Plugin[];
}

/** Replaces the library's error, which has no code and calls itself a syntax error. */
function refuse(limit: QueryLimit, maximum: number) {
  return (_: unknown, { message }: GraphQLError): never => {
    throw queryTooComplex(limit, maximum, message.replace(/^Syntax Error: /, ''));
  };
}
