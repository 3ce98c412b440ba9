import type { CallToolResult } from '@modelcontextprotocol/server';
import { closest, distance } from 'fastest-levenshtein';
import type { ListedTool } from '../declaration/listed-tool';
import type { GraphqlError } from './asked-graphql';

/** What is answered in place of data: what is wrong, and what to write instead. */
export function refusal(...sentences: readonly string[]): CallToolResult {
  return { content: [{ type: 'text', text: sentences.filter((each) => each !== '').join('\n') }], isError: true };
}

/** The first argument that a tool does not have, as a refusal that names the one perhaps meant; undefined when it has all. */
export function unknownArgument(
  { name, inputSchema }: ListedTool,
  example: Readonly<Record<string, unknown>>,
  args: Readonly<Record<string, unknown>>,
): CallToolResult | undefined {
  const known = Object.keys(inputSchema.properties ?? {});
  const wrong = Object.keys(args).find((argument) => !known.includes(argument));
  if (wrong === undefined) return undefined;
  const near = closest(wrong, known);
  const meant = distance(wrong, near) <= Math.max(2, wrong.length / 2) ? `Peut-être « ${near} ».` : '';
  return refusal(
    `${name} n'a pas d'argument « ${wrong} ». ${meant}`.trim(),
    `Arguments : ${known.join(', ')}.`,
    exampleOf(example),
  );
}

/** An error of GraphQL, with what its argument takes, codes perhaps meant and an example. */
export function refusalOf(
  { inputSchema }: ListedTool,
  example: Readonly<Record<string, unknown>>,
  { message, extensions = {} }: GraphqlError,
): CallToolResult {
  const { code, argument, suggestions } = extensions;
  if (typeof argument !== 'string') return refusal(`${String(code)} : ${message}`);
  const taken = inputSchema.properties?.[argument.split('.', 1)[0] ?? ''];
  return refusal(
    `Argument « ${argument} » : ${message}`,
    listOf('Codes proches', suggestions),
    taken?.description === undefined ? '' : `Attendu : ${taken.description}.`,
    listOf('Valeurs', taken?.enum ?? taken?.items?.enum),
    exampleOf(example),
  );
}

function listOf(name: string, values: unknown): string {
  return Array.isArray(values) && values.length > 0 ? `${name} : ${values.map(String).join(', ')}.` : '';
}

function exampleOf(example: Readonly<Record<string, unknown>>): string {
  return `Exemple : ${JSON.stringify(example)}`;
}
