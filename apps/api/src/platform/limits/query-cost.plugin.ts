import type {
  DocumentNode,
  ExecutionArgs,
  GraphQLError,
  GraphQLSchema,
  NamedTypeNode,
  OperationDefinitionNode,
} from 'graphql';
import {
  getNullableType,
  getOperationAST,
  GraphQLID,
  GraphQLString,
  isEnumType,
  isNonNullType,
  typeFromAST,
} from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { getComplexity } from 'graphql-query-complexity';
import type { Plugin } from 'graphql-yoga';
import { queryTooComplex } from '../errors/api-errors';
import { maskError } from '../errors/error-masker';
import type { PageLimits } from './query-cost.estimator';
import { objectsEstimator } from './query-cost.estimator';

/** Refuses, before anything is executed, a query that may give more objects than `maxCost`. */
export function queryCostPlugin({ maxCost, ...pages }: PageLimits & { readonly maxCost: number }): Plugin {
  const costs = new QueryCosts(objectsEstimator(pages));
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const error = refusalOf(args, costs, maxCost);
      if (error) setResultAndStopExecution({ errors: [error] });
    },
  };
}

function refusalOf(args: ExecutionArgs, costs: QueryCosts, maxCost: number): GraphQLError | undefined {
  try {
    const cost = costs.of(args);
    if (cost <= maxCost) return undefined;
    return queryTooComplex(
      'cost',
      maxCost,
      `The query may give ${cost} objects, over the ${maxCost} allowed: ask for shorter or fewer lists.`,
    );
  } catch (error) {
    return maskError(error);
  }
}

/** How many objects operations may give. */
class QueryCosts {
  /** The cost of documents that cost the same whatever their variables, by the name of the operation. */
  private readonly fixed = new WeakMap<DocumentNode, Map<string, number>>();

  constructor(private readonly estimator: ComplexityEstimator) {}

  of(args: ExecutionArgs): number {
    const { schema, document, operationName } = args;
    const known = this.fixed.get(document)?.get(operationName ?? '');
    if (known !== undefined) return known;
    const operation = getOperationAST(document, operationName || undefined);
    // Of an operation that does not exist nothing is executed, hence nothing is counted, and nothing kept under its name.
    if (!operation) return 0;
    const cost = countObjects(args, this.estimator);
    if (variablesAreFree(schema, operation)) {
      const costs = this.fixed.get(document) ?? new Map<string, number>();
      this.fixed.set(document, costs.set(operationName ?? '', cost));
    }
    return cost;
  }
}

/** What is asked about, never how much of it. */
const naming: readonly unknown[] = [GraphQLID, GraphQLString];

/** Whether no variable can change how many objects are given: a code, a text, a value of an enumeration say what is asked about. */
function variablesAreFree(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode): boolean {
  const types = variableDefinitions.map(({ type }) => typeFromAST(schema, type as NamedTypeNode));
  return types.every(
    (type) => isEnumType(getNullableType(type)) || (isNonNullType(type) && naming.includes(type.ofType)),
  );
}

function countObjects(
  { schema, document, operationName, variableValues }: ExecutionArgs,
  estimator: ComplexityEstimator,
): number {
  return getComplexity({
    schema,
    query: document,
    variables: { ...variableValues },
    estimators: [estimator],
    ...(operationName && { operationName }),
  });
}
