import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import {
  BREAK,
  defaultFieldResolver,
  getArgumentValues,
  getOperationAST,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  OperationTypeNode,
  visit,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields';
import { usesDatabase } from '../limits/uses-database';
import type { CompletedField, Completion, Path, Run } from './completion';
import {
  fieldsCompletion,
  isPending,
  leafCompletion,
  listCompletion,
  objectCompletion,
  requiredCompletion,
} from './completion';

/** An operation made ready to be executed many times. */
export interface ExecutionPlan {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  /** The whole answer, from the value of the root. */
  readonly complete: Completion;
}

/** A completion, and whether a resolver at or below it is told the way to it. */
interface Step {
  readonly complete: Completion;
  readonly tellsPath: boolean;
}

type PlannedField = CompletedField & Pick<Step, 'tellsPath'>;

class NotPlanned extends Error {}

/**
 * The plan of an operation; undefined of what graphql-js is to execute: what is no query, has directives, asks about the schema
 * or for what is of several types, and what Neo4j has a part in.
 */
export function planOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): ExecutionPlan | undefined {
  const operation = getOperationAST(document, operationName);
  const root = schema.getQueryType();
  if (!root || operation?.operation !== OperationTypeNode.QUERY) return undefined;
  if (hasDirectives(document) || usesDatabase(schema, document)) return undefined;
  try {
    return new Planner(schema, document).plan(root, operation);
  } catch (error) {
    if (error instanceof NotPlanned) return undefined;
    throw error;
  }
}

/** With none, the fields of an answer are the same whatever the variables. */
function hasDirectives(document: DocumentNode): boolean {
  let has = false;
  visit(document, {
    Directive() {
      has = true;
      return BREAK;
    },
  });
  return has;
}

class Planner {
  private readonly fragments = Object.create(null) as Record<string, FragmentDefinitionNode>;

  constructor(
    private readonly schema: GraphQLSchema,
    { definitions }: DocumentNode,
  ) {
    for (const each of definitions) if (each.kind === Kind.FRAGMENT_DEFINITION) this.fragments[each.name.value] = each;
  }

  plan(root: GraphQLObjectType, operation: OperationDefinitionNode): ExecutionPlan {
    const { schema, fragments } = this;
    const selected = collectFields(schema, fragments, {}, root, operation.selectionSet);
    return { operation, fragments, complete: fieldsCompletion(this.fieldsOf(root, selected)) };
  }

  private fieldsOf(type: GraphQLObjectType, selected: Map<string, readonly FieldNode[]>): PlannedField[] {
    if (type.isTypeOf) throw new NotPlanned();
    return [...selected].map(([key, nodes]) => this.fieldOf(type, key, nodes));
  }

  private objectOf(type: GraphQLObjectType, selected: Map<string, readonly FieldNode[]>): Step {
    const fields = this.fieldsOf(type, selected);
    return { complete: objectCompletion(fields), tellsPath: fields.some(({ tellsPath }) => tellsPath) };
  }

  private fieldOf(type: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): PlannedField {
    const name = nodes[0]?.name.value ?? '';
    if (name === '__typename') return { key, answer: () => type.name, tellsPath: false };
    const field = type.getFields()[name];
    // This key would be the prototype of the object.
    if (!field || key === '__proto__') throw new NotPlanned();
    const { complete, tellsPath } = this.typeOf(field.type, nodes);
    const told = tellsPath || !looksAtSourceAlone(field);
    const read = readingOf(type, field, nodes);
    const answer: Completion = (source, run, path) => {
      const own = told ? { prev: path, key, typename: type.name } : undefined;
      const value = read(source, run, own);
      return isPending(value) ? value.then((settled) => complete(settled, run, own)) : complete(value, run, own);
    };
    return { key, answer, tellsPath: told };
  }

  private typeOf(type: GraphQLOutputType, nodes: readonly FieldNode[]): Step {
    if (isNonNullType(type)) return this.around(requiredCompletion, type.ofType, nodes);
    if (isListType(type)) return this.around(listCompletion, type.ofType, nodes);
    if (isLeafType(type)) return { complete: leafCompletion(type), tellsPath: false };
    if (!isObjectType(type)) throw new NotPlanned();
    return this.objectOf(type, collectSubfields(this.schema, this.fragments, {}, type, nodes));
  }

  private around(wrap: (inner: Completion) => Completion, type: GraphQLOutputType, nodes: readonly FieldNode[]): Step {
    const { complete, tellsPath } = this.typeOf(type, nodes);
    return { complete: wrap(complete), tellsPath };
  }
}

/** Whether all that the value of a field depends on is the object that it is of: a resolver of one parameter is told nothing else. */
function looksAtSourceAlone({ resolve, args }: GraphQLField<unknown, unknown>): boolean {
  return !resolve || resolve === defaultFieldResolver || (resolve.length === 1 && args.length === 0);
}

function readingOf(
  parentType: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  fieldNodes: readonly FieldNode[],
): Completion {
  const { name: fieldName, type: returnType, resolve } = field;
  if (!resolve || resolve === defaultFieldResolver) return (source) => propertyOf(source, fieldName);
  if (looksAtSourceAlone(field)) return resolve as (source: unknown) => unknown;
  return (source, { contextValue, info }: Run, path) => {
    const args = getArgumentValues(field, fieldNodes[0]!, info.variableValues);
    return resolve(source, args, contextValue, {
      fieldName,
      fieldNodes,
      returnType,
      parentType,
      path: path as Path,
      ...info,
    });
  };
}

function propertyOf(source: unknown, name: string): unknown {
  if (typeof source !== 'object' || source === null) throw new NotPlanned();
  const value = (source as Record<string, unknown>)[name];
  if (typeof value === 'function') throw new NotPlanned();
  return value;
}
