import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { badRequest, unsupportedMediaType } from '../errors/api-errors';
import { isDeeperThan, maxNesting, tooDeep } from './nesting';

/**
 * What a request asks with is as the web server expects it, whatever the client: JSON in the address, an operation without a
 * name called by the empty one, nothing nested without bound.
 */
export function requestParamsPlugin(): Plugin {
  return {
    onRequestParse({ request, url, requestParser }) {
      if (request.method === 'POST' && !requestParser) throw unsupportedMediaType();
      if (request.method === 'GET') for (const name of ['variables', 'extensions']) requireJson(url.searchParams, name);
    },
    onParams({ params, setParams }) {
      // What is no object is refused by the web server itself.
      const { operationName, variables, extensions } = (params as GraphQLParams | null) ?? {};
      if (isDeeperThan(maxNesting, { variables, extensions })) throw badRequest(tooDeep);
      if (operationName === '') setParams({ ...params, operationName: undefined });
    },
  };
}

function requireJson(parameters: URLSearchParams, name: string): void {
  const text = parameters.get(name);
  if (!text) return;
  try {
    JSON.parse(text);
  } catch {
    throw badRequest(`The parameter ${name} is not valid JSON.`);
  }
}
