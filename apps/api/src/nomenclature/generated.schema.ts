import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLFieldConfig, GraphQLSchema } from 'graphql';
import { defaultFieldResolver } from 'graphql';
import { queryStatement } from '../engine/statements';
import type { RequestContext } from '../server/request-context';
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
 * library keeps for older clients only are left out.
 */
export async function buildGeneratedSchema(typeDefs: string): Promise<GraphQLSchema> {
  const neo4jGraphQL = new Neo4jGraphQL({
    typeDefs: [typeDefs, releaseOfFiche()],
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
  return mapSchema(await neo4jGraphQL.getSchema(), { [MapperKind.QUERY_ROOT_FIELD]: asNeo4jTakesIt });
}

type FieldConfig = GraphQLFieldConfig<unknown, RequestContext, Readonly<Record<string, unknown>>>;

/** The field, which asks the library without null conditions, and sends what it makes of a sorted page as Neo4j can take it. */
function asNeo4jTakesIt(config: FieldConfig): FieldConfig {
  const resolve = config.resolve ?? defaultFieldResolver;
  const isConnection = 'first' in (config.args ?? {});
  return {
    ...config,
    resolve: (source, given, context, info) => {
      const args = withoutNulls(given);
      const sorted = isConnection && asksSortedPage(args);
      const asked = sorted ? { ...context, executionContext: cuttingAfterSorting(context.executionContext) } : context;
      return resolve(source, args, asked, withoutNullConditions(info));
    },
  };
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
