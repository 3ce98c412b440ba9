import { isAllowedFunction, isAllowedProcedure } from './cypher-names';
import type { Refusal } from './refusal';
import { refusal } from './refusal';
import type { Token } from './statement-tokens';
import { isKeyword, isSign, tokensOf } from './statement-tokens';

/** What a statement may name besides what any statement may: that of a recipe which makes or drops a projection. */
export type Allowance = ReadonlySet<string>;

const nothingMore: Allowance = new Set();

/** Why files and addresses are not read. */
export const loadCsv = refusal('LOAD CSV', 'would read a file or an address: only the graph is read here.');

const profile = refusal('PROFILE', 'is not answered here: run it in Neo4j Browser.');
const otherDatabase = refusal('USE', 'would ask another database: only that of the graph is asked here.');

/** The most elements that lists made by `range` may have, by the numbers of the statement. */
export const longestList = 1_000_000;

/**
 * Why a statement is refused for what its text names; undefined when it is not. The plan does not show what is called
 * within a list comprehension, so that the text is looked at too.
 *
 * @param parameters those it is asked with, for the bounds of a range
 */
export function refusalOfStatement(
  statement: string,
  parameters: Readonly<Record<string, unknown>> = {},
  allowance: Allowance = nothingMore,
): Refusal | undefined {
  if (/\\u/i.test(statement)) {
    return refusal('\\u', 'escapes hide what a statement says: write the character itself.');
  }
  const tokens = tokensOf(statement);
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    const found = refusalAt(tokens, index, allowance);
    if (found) return found;
  }
  return refusalOfRanges(tokens, parameters);
}

function refusalAt(tokens: readonly Token[], index: number, allowance: Allowance): Refusal | undefined {
  if (isMember(tokens, index)) return undefined;
  return refusalOfKeyword(tokens, index, allowance) ?? refusalOfFunction(tokens, index, allowance);
}

function refusalOfKeyword(tokens: readonly Token[], index: number, allowance: Allowance): Refusal | undefined {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (isSign(before, ':')) return undefined;
  if (isKeyword(token, 'PROFILE') && isAtStart(tokens, index)) return profile;
  if (isKeyword(token, 'LOAD') && isKeyword(next, 'CSV')) return loadCsv;
  if (next?.kind !== 'word') return undefined;
  if (isKeyword(token, 'USE')) return otherDatabase;
  return isKeyword(token, 'CALL') ? refusalOfCall(nameAt(tokens, index + 1), allowance) : undefined;
}

function refusalOfCall(name: string, allowance: Allowance): Refusal | undefined {
  return isAllowedProcedure(name) || allowance.has(name) ? undefined : refusalOfProcedure(name);
}

/** Whether a word is a property or a part of a longer name; after a number, a point is that of the number. */
function isMember(tokens: readonly Token[], index: number): boolean {
  return isSign(tokens[index - 1], '.') && tokens[index - 2]?.kind !== 'number';
}

/** Whether nothing but options of the planner comes before: `CYPHER runtime=slotted PROFILE …`. */
function isAtStart(tokens: readonly Token[], index: number): boolean {
  return index === 0 || isKeyword(tokens[0], 'CYPHER') || isKeyword(tokens[0], 'EXPLAIN');
}

function nameAt(tokens: readonly Token[], start: number): string {
  let name = tokens[start]?.text ?? '';
  for (let i = start + 1; isSign(tokens[i], '.') && tokens[i + 1]?.kind === 'word'; i += 2) {
    name += `.${tokens[i + 1]?.text}`;
  }
  return name;
}

/** Why a procedure is refused. */
export function refusalOfProcedure(name: string): Refusal {
  return refusal(name, 'is not among the procedures that may be called here: docs/cypher-api.md lists them.');
}

function refusalOfFunction(tokens: readonly Token[], index: number, allowance: Allowance): Refusal | undefined {
  const name = nameAt(tokens, index);
  const isCalled = isSign(tokens[index + lengthOfName(tokens, index)], '(') && !isKeyword(tokens[index - 1], 'CALL');
  if (!name.includes('.') || !isCalled || isAllowedFunction(name) || allowance.has(name)) return undefined;
  return refusal(name, 'is not among the functions that may be called here: docs/cypher-api.md lists them.');
}

function lengthOfName(tokens: readonly Token[], start: number): number {
  let end = start + 1;
  while (isSign(tokens[end], '.') && tokens[end + 1]?.kind === 'word') end += 2;
  return end - start;
}

/**
 * Neo4j counts the memory of rows, and not that of a list that an expression makes: one of 50 000 000 elements ends the
 * server. Such lists come of `range`, one within another multiply; after UNWIND it makes rows, which are counted.
 */
function refusalOfRanges(tokens: readonly Token[], parameters: Readonly<Record<string, unknown>>): Refusal | undefined {
  const lists = tokens.filter((_, index) => makesList(tokens, index)).length;
  const largest = Math.max(1, ...tokens.map((token) => numberOf(token, parameters)));
  if (lists === 0 || largest ** lists <= longestList) return undefined;
  const most = Math.floor(longestList ** (1 / lists));
  return refusal(
    'range',
    `makes a list whose memory Neo4j does not count: beside ${lists} of them, no number may exceed ${most}. UNWIND range(…) has no such limit.`,
  );
}

function makesList(tokens: readonly Token[], index: number): boolean {
  return isKeyword(tokens[index], 'RANGE') && isSign(tokens[index + 1], '(') && !isKeyword(tokens[index - 1], 'UNWIND');
}

/** The number that a token is or stands for, 0 for none; what cannot be read as a number here is taken for a large one. */
function numberOf({ kind, text }: Token, parameters: Readonly<Record<string, unknown>>): number {
  if (kind === 'parameter') return Math.abs(Number(parameters[text])) || 0;
  if (kind !== 'number') return 0;
  const value = Number(text.replaceAll('_', ''));
  return Number.isNaN(value) ? Infinity : value;
}
