import type { ArgumentNode, DocumentNode, FieldNode, GraphQLField, GraphQLSchema } from 'graphql';
import { BREAK, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { sourceOf } from './answered-by.decorator';

const known = new WeakMap<DocumentNode, boolean>();

/** Whether a document may ask something of Neo4j; what the engine answers by itself does not. */
export function usesDatabase(schema: GraphQLSchema, document: DocumentNode): boolean {
  let uses = known.get(document);
  if (uses === undefined) known.set(document, (uses = asksDatabase(schema, document)));
  return uses;
}

function asksDatabase(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let asks = false;
  const visitor = visitWithTypeInfo(types, {
    Field(node) {
      const field = types.getFieldDef();
      if (!field || !fieldAsksDatabase(field, node)) return undefined;
      asks = true;
      return BREAK;
    },
  });
  visit(document, visitor);
  return asks;
}

/** Whether a field may ask something of Neo4j by itself, as a document asks it. */
export function fieldAsksDatabase(
  field: GraphQLField<unknown, unknown>,
  { arguments: given = [] }: FieldNode,
): boolean {
  switch (sourceOf(field)) {
    case 'NEO4J':
      return true;
    case 'MOTEUR':
      return given.some(choosesDatabase);
    case 'UNLESS_FILTERED':
      return given.some(({ name, value }) => name.value === 'where' && value.kind !== Kind.NULL);
    default:
      return false;
  }
}

/** A variable may. */
function choosesDatabase({ name, value }: ArgumentNode): boolean {
  return name.value === 'moteur' && !(value.kind === Kind.ENUM && value.value === 'INSTANTANE');
}
