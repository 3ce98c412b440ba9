import type { CallToolResult } from '@modelcontextprotocol/server';
import type { GraphQLSchema } from 'graphql';
import { parse } from 'graphql';
import type { ListedTool } from '../declaration/listed-tool';
import { answerLength, lengthArgument, listedTool, questionOf, sectionsArgument } from '../declaration/listed-tool';
import type { McpTool } from '../tools/mcp-tool';
import { citedDocument, wholeDocument } from '../tools/tool-document';
import type { AskGraphql } from './asked-graphql';
import type { ReleaseCited } from './source';
import { askedQuestion, sourceOf } from './source';
import { toolAnswer } from './tool-answer';
import { refusal, refusalOf, unknownArgument } from './wrong-arguments';

type Arguments = Readonly<Record<string, unknown>>;

/** A tool that can be listed and called. */
export interface CallableTool {
  readonly listed: ListedTool;
  /** What it answers; what is wrong in its arguments is an answer too. */
  call(args: Arguments, ask: AskGraphql, signal: AbortSignal): Promise<CallToolResult>;
}

/** A question of GraphQL as a tool of this schema. */
export function callableTool(schema: GraphQLSchema, tool: McpTool): CallableTool {
  const listed = listedTool(schema, tool);
  const question = questionOf(parse(wholeDocument(tool)));
  return {
    listed,
    async call(args, ask, signal) {
      const wrong =
        unknownArgument(listed, tool.example, args) ?? wrongLength(args[lengthArgument]) ?? wrongSections(tool, args);
      if (wrong) return wrong;
      const { [lengthArgument]: tokens, [sectionsArgument]: sections, ...variables } = args;
      const chosen = (sections as string[] | undefined) ?? tool.sections?.byDefault;
      const { data, errors } = await ask(citedDocument(tool, chosen), variables, signal);
      const [error] = errors ?? [];
      if (error || !data) return refusalOf(listed, tool.example, error ?? { message: 'Rien n’a été répondu.' });
      const { release, ...rest } = data;
      return toolAnswer({
        title: tool.title,
        data: rest,
        source: sourceOf(release as ReleaseCited, askedQuestion(question, variables)),
        tokens: (tokens as number | undefined) ?? answerLength.byDefault,
      });
    },
  };
}

/** A length that no answer may have, as a refusal. */
export function wrongLength(tokens: unknown): CallToolResult | undefined {
  const { byDefault, least, most } = answerLength;
  if (tokens === undefined || (Number.isInteger(tokens) && Number(tokens) >= least && Number(tokens) <= most))
    return undefined;
  return refusal(
    `Argument « ${lengthArgument} » : un entier de ${least} à ${most} ; ${byDefault} quand il est absent.`,
  );
}

function wrongSections({ sections }: McpTool, { sections: given }: Arguments): CallToolResult | undefined {
  if (!sections || given === undefined) return undefined;
  const known = Object.keys(sections.selections);
  if (Array.isArray(given) && given.every((each) => known.includes(String(each)))) return undefined;
  return refusal(`Argument « ${sectionsArgument} » : une liste de sections parmi ${known.join(', ')}.`);
}
