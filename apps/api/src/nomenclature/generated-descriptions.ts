import { MapperKind, mapSchema } from '@graphql-tools/utils';
import type {
  GraphQLEnumValueConfig,
  GraphQLFieldConfig,
  GraphQLInputFieldConfig,
  GraphQLNamedType,
  GraphQLSchema,
} from 'graphql';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import type { PageShape } from '../platform/limits/list-shapes';
import { nodeOfConnection, shapeOf } from '../platform/limits/list-shapes';
import { DeclaredDescriptions } from './declared-descriptions';
import { DescriptionRules } from './description-rules';

type FieldConfig = GraphQLFieldConfig<unknown, unknown>;

/**
 * Gives every type, field, argument and value of the generated schema a French sentence: that of the types file where it
 * has one, and one made after it for what @neo4j/graphql adds (filters, orders, pages). The library's own document is let
 * go, for a later merge would prefer the English sentences it holds.
 */
export function describeGenerated(schema: GraphQLSchema, typeDefs: string): GraphQLSchema {
  const rules = new DescriptionRules(new DeclaredDescriptions(typeDefs));
  const described = mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (config: FieldConfig, name, type) => ({
      ...config,
      astNode: undefined,
      description:
        type === 'Query' ? rules.ofQuery(name, listedType(getNamedType(config.type))) : rules.ofMember(type, name),
      args: withDescriptions(config, rules, shapeOf(type, { name, type: config.type, args: config.args ?? {} }).page),
    }),
    [MapperKind.INPUT_OBJECT_FIELD]: (config: GraphQLInputFieldConfig, name, type) => ({
      ...config,
      astNode: undefined,
      description: rules.ofMember(type, name),
    }),
    [MapperKind.ENUM_VALUE]: (config: GraphQLEnumValueConfig, type, _, value) => ({
      ...config,
      astNode: undefined,
      description: rules.ofMember(type, value),
    }),
  });
  for (const type of Object.values(described.getTypeMap())) describeType(type, described, rules);
  return described;
}

function withDescriptions(
  { args }: FieldConfig,
  rules: DescriptionRules,
  page: PageShape | undefined,
): FieldConfig['args'] {
  return Object.fromEntries(
    Object.entries(args ?? {}).map(([name, arg]) => [
      name,
      { ...arg, astNode: undefined, description: rules.ofArgument(name, page) },
    ]),
  );
}

/** Metier for Metier and for MetiersConnection. */
function listedType(type: GraphQLNamedType): string {
  return nodeOfConnection(type) ?? type.name;
}

/** The mapped schema's types are its own: their descriptions can be set in place. */
function describeType(type: GraphQLNamedType, schema: GraphQLSchema, rules: DescriptionRules): void {
  if (isIntrospectionType(type) || isSpecifiedScalarType(type)) return;
  type.astNode = undefined;
  if (type === schema.getQueryType()) type.description = 'Les questions auxquelles le graphe répond.';
  else if (isObjectType(type) || isInputObjectType(type) || isEnumType(type) || isScalarType(type)) {
    type.description = rules.ofType(type.name);
  }
}
