import { badRequest } from '../platform/errors/api-errors';
import type { GraphqlParams } from './result.service';

/**
 * What the parameters of an address ask of GraphQL.
 *
 * @throws BAD_REQUEST when its variables are not JSON.
 */
export function paramsInAddress(parameters: Readonly<Record<string, unknown>>): GraphqlParams {
  const { query, variables, operationName, documentId } = parameters;
  return {
    query: textOf(query),
    operationName: textOf(operationName),
    documentId: textOf(documentId),
    variables: variables === undefined || variables === '' ? undefined : jsonOf(String(variables)),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function jsonOf(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    throw badRequest('The parameter variables is not valid JSON.');
  }
}
