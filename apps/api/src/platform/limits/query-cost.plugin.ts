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

/** How many costs of a document are remembered, and the longest variables with them, in characters. */
const remembered = { costs: 200, length: 500 };

/** How many objects operations may give. */
class QueryCosts {
  /** What documents cost, by the name of the operation and those of its variables that can change it. */
  private readonly known = new WeakMap<DocumentNode, Map<string, number>>();
  private readonly free = new WeakMap<OperationDefinitionNode, boolean>();

  constructor(private readonly estimator: ComplexityEstimator) {}

  of(args: ExecutionArgs): number {
    const { document, operationName } = args;
    const operation = getOperationAST(document, operationName || undefined);
    // Of an operation that does not exist nothing is executed, hence nothing is counted, and nothing kept under its name.
    if (!operation) return 0;
    const key = this.keyOf(args, operation);
    const costs = this.costsOf(document);
    const known = costs.get(key);
    if (known !== undefined) return known;
    const cost = countObjects(args, this.estimator);
    if (key.length <= remembered.length) {
      if (costs.size >= remembered.costs) costs.clear();
      costs.set(key, cost);
    }
    return cost;
  }

  private costsOf(document: DocumentNode): Map<string, number> {
    const costs = this.known.get(document) ?? new Map<string, number>();
    this.known.set(document, costs);
    return costs;
  }

  private keyOf({ schema, operationName, variableValues }: ExecutionArgs, operation: OperationDefinitionNode): string {
    let free = this.free.get(operation);
    if (free === undefined) this.free.set(operation, (free = variablesAreFree(schema, operation)));
    return JSON.stringify([operationName ?? '', free ? null : variableValues]);
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
