import type { DocumentNode, ExecutionArgs, ExecutionResult, OperationDefinitionNode } from 'graphql';
import { execute, getOperationAST } from 'graphql';
import { getVariableValues } from 'graphql/execution/values';
import type { Run } from './completion';
import { isPending } from './completion';
import type { ExecutionPlan } from './execution-plan';
import { planOf } from './execution-plan';

type Answer = ExecutionResult | Promise<ExecutionResult>;

const askedBefore = new WeakSet<DocumentNode>();
const plans = new WeakMap<OperationDefinitionNode, ExecutionPlan | 'none'>();

/**
 * Executes as graphql-js does, with the same answer. An operation that is asked again is planned once: which fields it has, how
 * each is read and what is made of it are found then, and no more with every object of every answer. What an answer may fail by
 * is told by graphql-js, which executes it anew: nothing is ever written, so that this is harmless.
 */
export function executePlanned(args: ExecutionArgs): Answer {
  const plan = planOfRepeated(args);
  const variableValues = plan && coercedVariables(args, plan.operation);
  if (!plan || !variableValues) return execute(args) as Answer;
  const { schema, rootValue, contextValue } = args;
  const { operation, fragments, complete } = plan;
  const run: Run = { contextValue, info: { schema, fragments, rootValue, operation, variableValues } };
  try {
    const data = complete(rootValue, run, undefined);
    return isPending(data) ? data.then(answerOf, () => execute(args)) : answerOf(data);
  } catch {
    return execute(args) as Answer;
  }
}

/** What is asked once is not worth a plan, which takes as long as some executions and is kept as long as its document. */
function planOfRepeated({ schema, document, operationName }: ExecutionArgs): ExecutionPlan | undefined {
  if (!askedBefore.has(document)) {
    askedBefore.add(document);
    return undefined;
  }
  const operation = getOperationAST(document, operationName);
  if (!operation) return undefined;
  let plan = plans.get(operation);
  if (plan === undefined) plans.set(operation, (plan = planOf(schema, document, operationName) ?? 'none'));
  return plan === 'none' ? undefined : plan;
}

function coercedVariables(
  { schema, variableValues }: ExecutionArgs,
  { variableDefinitions = [] }: OperationDefinitionNode,
): Record<string, unknown> | undefined {
  return getVariableValues(schema, variableDefinitions, variableValues ?? {}, { maxErrors: 1 }).coerced;
}

function answerOf(data: unknown): ExecutionResult {
  return { data: data as Record<string, unknown> };
}
