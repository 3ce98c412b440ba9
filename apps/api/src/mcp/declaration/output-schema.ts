import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
  SelectionSetNode,
} from 'graphql';
import { getNamedType, isEnumType, isListType, isNonNullType, isObjectType, Kind } from 'graphql';
import type { JsonSchema, ObjectSchema } from './json-schema';
import { jsonTypes } from './json-schema';

/**
 * What a document selects of its one question, as a schema of JSON. What fragments select is told once, by their names; which
 * fields are always there is not told, for it takes as many tokens again.
 */
export function outputSchemaOf(schema: GraphQLSchema, document: DocumentNode): ObjectSchema {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const query = schema.getQueryType();
  if (!operation || !query) throw new Error('The document has no operation, or the schema no query.');
  const reader = new SelectionReader(fragments);
  return { ...reader.objectOf(query, operation.selectionSet), ...reader.definitions };
}

class SelectionReader {
  private readonly named = new Map<string, JsonSchema>();

  constructor(private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>) {}

  /** What was told by name meanwhile. */
  get definitions(): Pick<JsonSchema, '$defs'> {
    return this.named.size > 0 ? { $defs: Object.fromEntries(this.named) } : {};
  }

  objectOf(type: GraphQLObjectType, { selections }: SelectionSetNode): ObjectSchema {
    const properties: Record<string, JsonSchema> = {};
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const { value: key } = selection.alias ?? selection.name;
        if (key.startsWith('__')) continue;
        properties[key] = this.fieldOf(type, selection);
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const { selectionSet } = this.fragment(selection.name.value);
        Object.assign(properties, this.objectOf(type, selectionSet).properties);
      }
    }
    return { type: 'object', properties };
  }

  private fieldOf(parent: GraphQLObjectType, { name, selectionSet }: FieldNode): JsonSchema {
    const field = parent.getFields()[name.value];
    if (!field) throw new Error(`${parent.name} has no field ${name.value}.`);
    return this.valueOf(field.type, selectionSet);
  }

  private valueOf(type: GraphQLOutputType, selectionSet: SelectionSetNode | undefined): JsonSchema {
    if (isNonNullType(type)) return this.presentOf(type.ofType as GraphQLOutputType, selectionSet);
    const { type: kind, ...rest } = this.presentOf(type, selectionSet, true);
    return kind === undefined ? rest : { type: [String(kind), 'null'], ...rest };
  }

  /** @param inPlace whether what a fragment selects is told here, since it may be null here */
  private presentOf(type: GraphQLOutputType, selectionSet: SelectionSetNode | undefined, inPlace = false): JsonSchema {
    if (isListType(type)) return { type: 'array', items: this.valueOf(type.ofType as GraphQLOutputType, selectionSet) };
    const named = getNamedType(type);
    if (isObjectType(named) && selectionSet) {
      const [only, ...others] = selectionSet.selections;
      if (!inPlace && others.length === 0 && only?.kind === Kind.FRAGMENT_SPREAD)
        return this.byName(only.name.value, named);
      return this.objectOf(named, selectionSet);
    }
    const kind = isEnumType(named) ? 'string' : jsonTypes[named.name];
    return kind === undefined ? {} : { type: kind };
  }

  private byName(name: string, type: GraphQLObjectType): JsonSchema {
    if (!this.named.has(name)) this.named.set(name, this.objectOf(type, this.fragment(name).selectionSet));
    return { $ref: `#/$defs/${name}` };
  }

  private fragment(name: string): FragmentDefinitionNode {
    const fragment = this.fragments.get(name);
    if (!fragment) throw new Error(`No fragment is called ${name}.`);
    return fragment;
  }
}
