import type { GraphQLSchema } from 'graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';

/** The schema as apps/api/schema.graphql holds it: the same whatever the order in which modules were read. */
export function printPublicSchema(schema: GraphQLSchema): string {
  return `# The schema that the API serves, printed by \`npm run schema -w apps/api\`: do not edit.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
}
