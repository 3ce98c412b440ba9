import type { GraphQLSchema } from 'graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';

/** The schema as apps/api/schema.graphql holds it: the same whatever the order in which modules were read. */
export function printPublicSchema(schema: GraphQLSchema): string {
  return `# Generated from apps/api by \`npm run generate\`: edit the questions and the declaration, not this file.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
}
