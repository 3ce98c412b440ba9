import type {
  DocumentNode,
  GraphQLArgument,
  GraphQLInputObjectType,
  GraphQLInputField,
  GraphQLInputType,
  GraphQLSchema,
  VariableDefinitionNode,
} from 'graphql';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  Kind,
  typeFromAST,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { JsonSchema, ObjectSchema } from './json-schema';
import { jsonTypes } from './json-schema';

type Place = GraphQLArgument | GraphQLInputField;

/** Where the fields of an input of GraphQL are told one by one, with their types. */
export function typeUri(name: string): string {
  return `rome://types/${name}`;
}

/**
 * What the variables of a document take, as a schema of JSON: each is described as the argument that it is given to.
 *
 * @throws {Error} on a variable that is given to no argument.
 */
export function inputSchemaOf(schema: GraphQLSchema, document: DocumentNode): ObjectSchema {
  const places = placesOf(schema, document);
  const variables = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
  );
  const required = variables.filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue);
  return {
    type: 'object',
    properties: Object.fromEntries(
      variables.map((variable) => [variable.variable.name.value, ofVariable(schema, variable, places)]),
    ),
    ...(required.length > 0 && { required: required.map(({ variable }) => variable.name.value) }),
    additionalProperties: false,
  };
}

/** The argument that each variable is given to, the first one. */
function placesOf(schema: GraphQLSchema, document: DocumentNode): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Argument({ value }) {
        const argument = types.getArgument();
        if (value.kind === Kind.VARIABLE && argument && !places.has(value.name.value))
          places.set(value.name.value, argument);
      },
    }),
  );
  return places;
}

function ofVariable(
  schema: GraphQLSchema,
  { variable, type: typeNode, defaultValue }: VariableDefinitionNode,
  places: ReadonlyMap<string, Place>,
): JsonSchema {
  const place = places.get(variable.name.value);
  const type = typeFromAST(schema, typeNode);
  if (!place || !type) throw new Error(`$${variable.name.value} is given to no argument.`);
  const fallback = defaultValue ? valueFromASTUntyped(defaultValue) : place.defaultValue;
  return {
    ...ofType(type as GraphQLInputType),
    description: describe(place, type as GraphQLInputType),
    ...(isWorthTelling(fallback) && { default: fallback }),
  };
}

/** An empty list says no more than that the argument may be left out. */
function isWorthTelling(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

function describe({ description }: Place, type: GraphQLInputType): string {
  const named = getNamedType(type);
  const sentence = (description ?? '').replace(/\.$/, '');
  return isInputObjectType(named) ? `${sentence}. ${typeUri(named.name)} : ${namesOf(named)}` : sentence;
}

/** The fields of an input by their names alone: some have thirty, and a model reads the list of tools at each turn. */
function namesOf(type: GraphQLInputObjectType): string {
  return Object.values(type.getFields())
    .map((field) => (isListType(getNullableType(field.type)) ? `${field.name}[]` : field.name))
    .join(', ');
}

function ofType(given: GraphQLInputType): JsonSchema {
  const type = getNullableType(given);
  if (isListType(type)) return { type: 'array', items: ofType(type.ofType as GraphQLInputType) };
  if (isEnumType(type)) return { type: 'string', enum: type.getValues().map(({ name }) => name) };
  if (isInputObjectType(type)) return { type: 'object' };
  const scalar = jsonTypes[getNamedType(type).name];
  return scalar === undefined ? {} : { type: scalar };
}
