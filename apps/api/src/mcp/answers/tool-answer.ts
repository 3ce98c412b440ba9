import type { CallToolResult } from '@modelcontextprotocol/server';
import { answerLength, lengthArgument } from '../declaration/listed-tool';
import { plainText } from './plain-text';
import { shortened } from './shortened';
import type { Source } from './source';

/**
 * What a group of three digits at most, a sign and another character take, in tokens of o200k_base. A little more than our answers
 * take, which a test counts, so that none is longer than it may be; the vocabulary of the tokenizer itself would take 2 MB of memory.
 */
const tokensPerGroup = 1.06;
const tokensPerSign = 0.535;
const tokensPerCharacter = 0.32;

/** What an answer is made of. */
export interface AnswerParts {
  readonly title: string;
  /** By the name of its question. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly source: Source;
  /** How long it may be, in tokens, text and structured answer together. */
  readonly tokens: number;
}

/** The answer of a tool, as text and as data, cut where it would be too long; it then says how to have the rest. */
export function toolAnswer({ title, data, source, tokens }: AnswerParts): CallToolResult {
  const more = remark(tokens);
  const { data: kept, isCut } = shortened(data, (each) => tokensOf(resultOf(title, each, source, more)) <= tokens);
  return resultOf(title, kept, source, isCut ? more : undefined);
}

function resultOf(
  title: string,
  data: Readonly<Record<string, unknown>>,
  source: Source,
  suite: string | undefined,
): CallToolResult {
  const [answer] = Object.values(data);
  const body = typeof answer === 'object' && answer !== null ? plainText(answer as Record<string, unknown>) : '';
  const text = [
    `${title} (${source.titre})`,
    body,
    ...(suite === undefined ? [] : [suite]),
    `Source : ${source.citer}. Méthode : ${source.methode}.`,
  ];
  return {
    content: [{ type: 'text', text: text.join('\n') }],
    structuredContent: { ...data, source: { ...source }, ...(suite !== undefined && { suite }) },
  };
}

/** How to have what was cut. */
function remark(tokens: number): string {
  const more = Math.min(answerLength.most, tokens * 2);
  return `Listes coupées. Pour en avoir plus : ${lengthArgument}: ${more} (${answerLength.most} au plus), ou limite et decalage là où l'outil les a.`;
}

/** Tokens that an answer takes at most, its text and its data together. */
function tokensOf(result: CallToolResult): number {
  const json = JSON.stringify(result);
  const numbers = json.match(/\d+/g) ?? [];
  const groups = numbers.reduce((sum, { length }) => sum + Math.ceil(length / 3), 0);
  const digits = numbers.reduce((sum, { length }) => sum + length, 0);
  const signs = json.match(/[^\p{L}\p{N}\s]/gu)?.length ?? 0;
  const others = json.length - digits - signs;
  return groups * tokensPerGroup + signs * tokensPerSign + others * tokensPerCharacter;
}
