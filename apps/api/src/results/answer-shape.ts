import type { PropertyType } from '@rome-graph/domain';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLOutputType,
  GraphQLSchema,
  SelectionSetNode,
} from 'graphql';
import { getNamedType, isCompositeType, isListType, isNonNullType, Kind, typeFromAST } from 'graphql';

/** What an operation selects at one place of its answer: known before anything is answered, so that an empty list has its columns. */
export interface AnswerShape {
  /** The name in the answer: the alias, else the field. */
  readonly key: string;
  /** The name in the schema. */
  readonly field: string;
  /** The named type in the schema. */
  readonly type: string;
  readonly isList: boolean;
  /** What a value is, for what holds nothing further. */
  readonly leaf?: PropertyType;
  readonly children: readonly AnswerShape[];
}

interface Reading {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

const leafTypes: Readonly<Record<string, PropertyType>> = { Int: 'integer', Float: 'float', Boolean: 'boolean' };

/** The shape of what an operation of a valid document answers; its root is the type Query. */
export function shapeOf(schema: GraphQLSchema, { definitions }: DocumentNode, operationName?: string): AnswerShape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const operation = definitions.find(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && (!operationName || definition.name?.value === operationName),
  );
  const query = schema.getQueryType();
  if (operation?.kind !== Kind.OPERATION_DEFINITION || !query) throw new Error('No such operation');
  const children = childrenOf(query, operation.selectionSet, { schema, fragments });
  return { key: '', field: '', type: query.name, isList: false, children };
}

function childrenOf(parent: GraphQLCompositeType, set: SelectionSetNode, reading: Reading): AnswerShape[] {
  const found = new Map<string, AnswerShape>();
  for (const shape of selectedIn(parent, set, reading)) {
    const known = found.get(shape.key);
    found.set(shape.key, known ? { ...known, children: merged(known.children, shape.children) } : shape);
  }
  return [...found.values()];
}

function merged(ours: readonly AnswerShape[], others: readonly AnswerShape[]): AnswerShape[] {
  const found = new Map(ours.map((shape) => [shape.key, shape]));
  for (const shape of others) {
    const known = found.get(shape.key);
    found.set(shape.key, known ? { ...known, children: merged(known.children, shape.children) } : shape);
  }
  return [...found.values()];
}

/** Fields in the order in which they are selected, those of fragments in their place. */
function* selectedIn(parent: GraphQLCompositeType, set: SelectionSetNode, reading: Reading): Generator<AnswerShape> {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const type = typeOfField(parent, selection.name.value);
      if (type) yield fieldShape(selection, type, reading);
      continue;
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? reading.fragments.get(selection.name.value) : selection;
    const condition = fragment?.typeCondition && typeFromAST(reading.schema, fragment.typeCondition);
    if (fragment) yield* selectedIn(isCompositeType(condition) ? condition : parent, fragment.selectionSet, reading);
  }
}

function typeOfField(parent: GraphQLCompositeType, name: string): GraphQLOutputType | undefined {
  return 'getFields' in parent ? parent.getFields()[name]?.type : undefined;
}

function fieldShape(
  { name, alias, selectionSet: set }: FieldNode,
  type: GraphQLOutputType,
  reading: Reading,
): AnswerShape {
  const named = getNamedType(type);
  const isList = isListType(isNonNullType(type) ? type.ofType : type);
  const common = { key: (alias ?? name).value, field: name.value, type: named.name, isList };
  if (set && isCompositeType(named)) return { ...common, children: childrenOf(named, set, reading) };
  return { ...common, leaf: isList ? 'strings' : (leafTypes[named.name] ?? 'string'), children: [] };
}

/** What an object of an answer has under a key; null where it has nothing. */
export function valueAt(object: unknown, key: string): unknown {
  return (object as Readonly<Record<string, unknown>> | null)?.[key] ?? null;
}
