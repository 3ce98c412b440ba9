import type { DocumentNode, ExecutionResult, SelectionSetNode } from 'graphql';
import { GraphQLError, Kind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { errorCode } from './error-codes';

/**
 * Says of a wrong argument that empties a request of several questions that it does: the questions are not nullable, so that
 * no other is answered beside it.
 */
export function oneQuestionPlugin(): Plugin {
  return {
    onExecute({ args }) {
      return {
        onExecuteDone({ result, setResult }) {
          const { data, errors } = result as ExecutionResult;
          if (data !== null || !errors) return;
          const questions = questionsOf(args.document, args.operationName);
          if (questions > 1) setResult({ ...result, errors: errors.map((error) => withHint(error, questions)) });
        },
      };
    },
  };
}

function withHint(error: GraphQLError, questions: number): GraphQLError {
  if (error.extensions.code !== errorCode.badUserInput) return error;
  const { message, nodes, source, positions, path, originalError, extensions } = error;
  const hint = `None of the ${questions} questions of this request is answered: ask one question a request.`;
  return new GraphQLError(`${message} ${hint}`, { nodes, source, positions, path, originalError, extensions });
}

/** The question that is asked beside any other: it says what the answer comes from. */
const besideAny = 'release';

/** How many fields an operation asks of the root, introspection aside; each fragment is looked at once. */
function questionsOf({ definitions }: DocumentNode, name?: string | null): number {
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition.selectionSet);
  }
  const operation = definitions.find(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION && (!name || definition.name?.value === name),
  );
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return 0;
  const asked = new Set<string>();
  const waiting = [operation.selectionSet];
  for (let set = waiting.pop(); set; set = waiting.pop()) {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) asked.add((selection.alias ?? selection.name).value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) waiting.push(selection.selectionSet);
      else {
        const spread = fragments.get(selection.name.value);
        fragments.delete(selection.name.value);
        if (spread) waiting.push(spread);
      }
    }
  }
  return [...asked].filter((field) => !field.startsWith('__') && field !== besideAny).length;
}
