import type { ExecutionArgs } from 'graphql';
import { getOperationAST, GraphQLError } from 'graphql';
import { getVariableValues } from 'graphql/execution/values';
import type { Plugin } from 'graphql-yoga';
import { maskError } from '../errors/error-masker';

/** Most errors that are told of the variables of a request: each shows the value that it is of. */
const maxErrors = 3;
/** What is shown of a message at its beginning and its end, in characters: a value between them can be as long as a body. */
const shownLength = 250;

/**
 * Refuses variables that are not of their types, before anything counts or executes with them, by its first errors: to tell
 * all of them takes the time of their number by their length.
 */
export function variablesPlugin(): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const errors = errorsOfVariables(args);
      if (errors.length > 0) setResultAndStopExecution({ errors });
    },
  };
}

function errorsOfVariables({ schema, document, operationName, variableValues }: ExecutionArgs): GraphQLError[] {
  const { variableDefinitions = [] } = getOperationAST(document, operationName) ?? {};
  if (variableDefinitions.length === 0) return [];
  const { errors = [] } = getVariableValues(schema, variableDefinitions, variableValues ?? {}, { maxErrors });
  return errors.slice(0, maxErrors).map((error) => maskError(shortened(error)));
}

function shortened(error: GraphQLError): GraphQLError {
  const { message, nodes } = error;
  if (message.length <= 2 * shownLength) return error;
  return new GraphQLError(`${message.slice(0, shownLength)} … ${message.slice(-shownLength)}`, { nodes });
}
