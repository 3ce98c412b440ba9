import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { queryStatement } from '@rome-graph/neo4j';
import type { GraphQLFieldConfig, GraphQLSchema } from 'graphql';
import { defaultFieldResolver } from 'graphql';
import type { RequestContext } from '../engine/request-context';
import type { PageShape } from '../platform/limits/list-shapes';
import { shapeOf } from '../platform/limits/list-shapes';
import { correctLibrary } from './library/library-corrections';
import { withoutNullConditions, withoutNulls } from './null-conditions';
import { asksSortedPage, cuttingAfterSorting } from './sorted-pages';

/** The field, known to the API only, that says which release a fiche was read under. */
export const releaseField = 'identiteDeLaRelease';

/** In sources and build alike: the file stays where it is generated. */
const typesFile = join(__dirname, '..', '..', 'src', 'nomenclature', 'nomenclature.graphql');

/** The nomenclature's types, as generated from the declaration of the graph. */
export function readTypeDefs(): string {
  return readFileSync(typesFile, 'utf8');
}

/**
 * The read-only schema that @neo4j/graphql makes of the nomenclature's types. Nothing is asked of Neo4j. Filters that the
 * library keeps for older clients only are left out. Whether the types are such as the library takes is looked at on demand: they
 * are the same at every start.
 */
export async function buildGeneratedSchema(typeDefs: string, { validate = false } = {}): Promise<GraphQLSchema> {
  correctLibrary();
  const neo4jGraphQL = new Neo4jGraphQL({
    typeDefs: [typeDefs, releaseOfFiche()],
    validate,
    features: {
      excludeDeprecatedFields: {
        mutationOperations: true,
        aggregationFilters: true,
        aggregationFiltersOutsideConnection: true,
        relationshipFilters: true,
        attributeFilters: true,
      },
    },
  });
  return mapSchema(await neo4jGraphQL.getSchema(), {
    [MapperKind.QUERY_ROOT_FIELD]: (config: FieldConfig, name, type) =>
      asNeo4jTakesIt(config, pageOf(type, name, config)),
    [MapperKind.COMPOSITE_FIELD]: (config: FieldConfig, name, type) => {
      const page = pageOf(type, name, config);
      return page?.argument === 'first' ? asConnectionWithin(config, page) : config;
    },
  });
}

type Arguments = Readonly<Record<string, unknown>>;
type FieldConfig = GraphQLFieldConfig<unknown, RequestContext, Arguments>;

function pageOf(type: string, name: string, config: FieldConfig): PageShape | undefined {
  return shapeOf(type, { name, type: config.type, args: config.args ?? {} }).page;
}

/** The field, which asks the library without null conditions, and sends what it makes of a sorted page as Neo4j can take it. */
function asNeo4jTakesIt(config: FieldConfig, page: PageShape | undefined): FieldConfig {
  const resolve = config.resolve ?? defaultFieldResolver;
  const isConnection = page?.argument === 'first';
  return {
    ...config,
    resolve: (source, given, context, info) => {
      const args = withoutNulls(isConnection ? withLength(given, page) : given);
      const sorted = isConnection && asksSortedPage(args);
      const asked = sorted ? { ...context, executionContext: cuttingAfterSorting(context.executionContext) } : context;
      return resolve(source, args, asked, withoutNullConditions(info));
    },
  };
}

/** A connection of an object. Of several aliases for one of its fields the library knows the first: it is told of none. */
function asConnectionWithin(config: FieldConfig, page: PageShape): FieldConfig {
  const resolve = config.resolve ?? defaultFieldResolver;
  return {
    ...config,
    resolve: (source, args, context, info) => {
      const fieldNodes = info.fieldNodes.map((node) => ({ ...node, selectionSet: undefined }));
      return resolve(source, withLength(args, page), context, { ...info, fieldNodes });
    },
  };
}

/** Without its length the library takes a page for the last. */
function withLength(args: Arguments, { defaultSize }: PageShape): Arguments {
  return { ...args, first: args.first ?? defaultSize };
}

function releaseOfFiche(): string {
  const statement = JSON.stringify(queryStatement('identite-de-la-release'));
  return `extend type Metier {
    ${releaseField}: String
      @cypher(statement: ${statement}, columnName: "identite")
      @filterable(byValue: false, byAggregate: false)
      @sortable(byValue: false)
  }`;
}
