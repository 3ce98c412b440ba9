import type { DocumentNode, FieldNode, GraphQLSchema } from 'graphql';
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
      const source = field && sourceOf(field);
      if (source !== 'NEO4J' && !(source === 'MOTEUR' && choosesDatabase(node))) return undefined;
      asks = true;
      return BREAK;
    },
  });
  visit(document, visitor);
  return asks;
}

/** A variable may. */
function choosesDatabase({ arguments: given = [] }: FieldNode): boolean {
  return given.some(
    ({ name, value }) => name.value === 'moteur' && !(value.kind === Kind.ENUM && value.value === 'INSTANTANE'),
  );
}
