import type { DocumentNode, GraphQLSchema } from 'graphql';
import { Kind, parse } from 'graphql';
import type { McpTool } from '../tools/mcp-tool';
import { wholeDocument } from '../tools/tool-document';
import { inputSchemaOf } from './input-schema';
import type { JsonSchema, ObjectSchema } from './json-schema';
import { outputSchemaOf } from './output-schema';

/** A tool as the list of MCP has it. */
export interface ListedTool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: ObjectSchema;
  readonly outputSchema: ObjectSchema;
  readonly annotations: {
    readonly readOnlyHint: true;
    readonly openWorldHint: false;
  };
}

/** Length of an answer, in tokens: what it is unless an assistant asks for more or less, and the bounds of that. */
export const answerLength = { byDefault: 2_000, least: 500, most: 20_000 } as const;

/** The arguments that every tool takes besides those of its question. */
export const lengthArgument = 'jetons';
export const sectionsArgument = 'sections';

/** What every answer carries besides the data. */
const carried: Readonly<Record<string, JsonSchema>> = {
  source: {
    type: 'object',
    properties: {
      release: { type: 'string' },
      titre: { type: 'string' },
      methode: { type: 'string' },
      citer: { type: 'string' },
    },
  },
  suite: { type: 'string' },
};

/** A tool of a question, as its operation and the schema of GraphQL make it. */
export function listedTool(schema: GraphQLSchema, tool: McpTool): ListedTool {
  const document = parse(wholeDocument(tool));
  return withAnswerArguments(tool, inputSchemaOf(schema, document), outputSchemaOf(schema, document));
}

/** A tool with what all tools take and answer besides its own. */
export function withAnswerArguments(
  { name, title, description, sections }: Pick<McpTool, 'name' | 'title' | 'description' | 'sections'>,
  input: ObjectSchema,
  output: ObjectSchema,
): ListedTool {
  const { byDefault, least, most } = answerLength;
  return {
    name,
    title,
    description,
    inputSchema: {
      ...input,
      properties: {
        ...input.properties,
        ...(sections && {
          [sectionsArgument]: {
            type: 'array',
            items: { type: 'string', enum: Object.keys(sections.selections) },
            default: sections.byDefault,
          },
        }),
        [lengthArgument]: { type: 'integer', default: byDefault, minimum: least, maximum: most },
      },
    },
    outputSchema: {
      ...output,
      properties: { ...output.properties, ...carried },
      required: [...Object.keys(output.properties ?? {}), 'source'],
    },
    annotations: { readOnlyHint: true, openWorldHint: false },
  };
}

/** The one question of GraphQL that a tool asks, as `ecart`. */
export function questionOf({ definitions }: DocumentNode): string {
  for (const definition of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const [field] = definition.selectionSet.selections;
    if (field?.kind === Kind.FIELD) return field.name.value;
  }
  throw new Error('The document asks no question.');
}
