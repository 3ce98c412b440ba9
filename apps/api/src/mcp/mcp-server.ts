import type { CallToolResult, GetPromptResult, ReadResourceResult } from '@modelcontextprotocol/server';
import { ProtocolError, ProtocolErrorCode, ResourceNotFoundError, Server } from '@modelcontextprotocol/server';
import type { GraphQLSchema } from 'graphql';
import type { AskGraphql } from './answers/asked-graphql';
import type { CallableTool } from './answers/asked-tool';
import { answerLength, lengthArgument } from './declaration/listed-tool';
import { prompts } from './reading/prompts';
import { readResource, resources, resourceTemplates } from './reading/resources';

/** What a server of MCP answers from. */
export interface McpMatter {
  /** Version of the software. */
  readonly version: string;
  readonly schema: GraphQLSchema;
  readonly tools: readonly CallableTool[];
  readonly ask: AskGraphql;
}

const instructions = `ROME 4.0 (France Travail) : métiers, compétences, passerelles. Codes d'abord par rechercher. Réponses coupées à ${answerLength.byDefault} jetons : ${lengthArgument} en demande plus. Tout chiffre se cite avec source.citer. / French occupations and skills: find codes with rechercher first; answers are cut at ${answerLength.byDefault} tokens unless ${lengthArgument} asks for more; cite source.citer.`;

/** A server for one connection, or for one request where there are none; it only reads. */
export function mcpServer({ version, schema, tools, ask }: McpMatter): Server {
  const server = new Server(
    { name: 'rome-graph', title: 'ROME 4.0', version },
    { capabilities: { tools: {}, resources: {}, prompts: {} }, instructions },
  );
  const byName = new Map(tools.map((tool) => [tool.listed.name, tool]));
  server.setRequestHandler('tools/list', () => ({ tools: tools.map(({ listed }) => listed) as never }));
  server.setRequestHandler('tools/call', async ({ params }, { mcpReq }): Promise<CallToolResult> => {
    const tool = byName.get(params.name);
    if (!tool) throw invalid(`Aucun outil ne s'appelle ${params.name} : ${[...byName.keys()].join(', ')}.`);
    const result = await tool.call(params.arguments ?? {}, ask, mcpReq.signal);
    return server.projectCallToolResult(result, tool.listed.outputSchema as never);
  });
  server.setRequestHandler('resources/list', () => ({ resources: [...resources] }));
  server.setRequestHandler('resources/templates/list', () => ({ resourceTemplates: [...resourceTemplates] }));
  server.setRequestHandler('resources/read', async ({ params: { uri } }, { mcpReq }): Promise<ReadResourceResult> => {
    const text = await readResource(uri, schema, ask, mcpReq.signal);
    if (text === undefined) throw new ResourceNotFoundError(uri, `Rien à lire à ${uri}.`);
    return { contents: [{ uri, mimeType: mimeTypeOf(uri), text }] };
  });
  server.setRequestHandler('prompts/list', () => ({
    prompts: prompts.map(({ text: _, ...listed }) => ({ ...listed, arguments: [...listed.arguments] })),
  }));
  server.setRequestHandler('prompts/get', ({ params }) => promptOf(params.name, params.arguments ?? {}));
  return server;
}

function mimeTypeOf(uri: string): string {
  const exact = resources.find((resource) => resource.uri === uri);
  const template = resourceTemplates.find(({ uriTemplate }) => uri.startsWith(uriTemplate.replace('{nom}', '')));
  return exact?.mimeType ?? template?.mimeType ?? 'text/plain';
}

function promptOf(name: string, given: Readonly<Record<string, string>>): GetPromptResult {
  const prompt = prompts.find((each) => each.name === name);
  if (!prompt) throw invalid(`Aucune invite ne s'appelle ${name} : ${prompts.map((each) => each.name).join(', ')}.`);
  const missing = prompt.arguments.find((argument) => argument.required && !given[argument.name]);
  if (missing) throw invalid(`L'invite ${name} demande « ${missing.name} » : ${missing.description}.`);
  return {
    description: prompt.description,
    messages: [{ role: 'user', content: { type: 'text', text: prompt.text(given) } }],
  };
}

function invalid(message: string): ProtocolError {
  return new ProtocolError(ProtocolErrorCode.InvalidParams, message);
}
