import type { Sliced } from '@rome-graph/skill-graph';
import type { HeldGraph } from '../../engine/held-graph/held-graph';
import { wordsOf } from '../../metiers/words';
import { valueReader } from '../objects/value-reader';

/** How words are joined. */
export type Operator = 'AND' | 'OR';

/** Most words that are looked for: those after say nothing more. */
const maxWords = 16;
/** How many nodes are looked at between two stops: a millisecond or two. */
const atATime = 500;
/** What a whole word counts, beside a beginning. */
const wholeWord = 2;

/** Words of the nodes of a release, by label and field: read once, kept as long as the release. */
const indexes = new WeakMap<HeldGraph, Map<string, readonly (readonly string[])[]>>();

/**
 * The nodes whose fields have the words of a text, or words that begin so, the best first: those that have most of them, whole
 * words before beginnings, then those of fewest words, then in the order of their codes.
 *
 * @param fields names of fields of the label, which are known
 */
export function* searchWords(
  held: HeldGraph,
  label: string,
  {
    text,
    fields,
    operator,
  }: { readonly text: string; readonly fields: readonly string[]; readonly operator: Operator },
): Sliced<number[]> {
  const asked = [...new Set(wordsOf(text))].slice(0, maxWords);
  if (asked.length === 0) return [];
  const columns: (readonly (readonly string[])[])[] = [];
  for (const field of fields) columns.push(yield* wordsOfField(held, label, field));
  const found: { node: number; score: number; length: number }[] = [];
  for (let node = 0; node < held.nodes(label).count; node++) {
    if (node % atATime === 0) yield;
    const words = columns.flatMap((column) => column[node] ?? []);
    const scores = asked.map((word) => scoreOf(word, words));
    const isFound = operator === 'AND' ? scores.every((score) => score > 0) : scores.some((score) => score > 0);
    if (isFound) found.push({ node, score: scores.reduce((sum, score) => sum + score, 0), length: words.length });
  }
  return found.sort((a, b) => b.score - a.score || a.length - b.length || a.node - b.node).map(({ node }) => node);
}

function scoreOf(asked: string, words: readonly string[]): number {
  let score = 0;
  for (const word of words) {
    if (word === asked) return wholeWord;
    if (word.startsWith(asked)) score = 1;
  }
  return score;
}

function* wordsOfField(held: HeldGraph, label: string, field: string): Sliced<readonly (readonly string[])[]> {
  const known = indexes.get(held) ?? new Map<string, readonly (readonly string[])[]>();
  indexes.set(held, known);
  const key = `${label} ${field}`;
  const kept = known.get(key);
  if (kept) return kept;
  const read = valueReader(held, label, field);
  const words: string[][] = [];
  for (let node = 0; node < held.nodes(label).count; node++) {
    if (node % atATime === 0) yield;
    words.push(wordsOf(String(read?.(node) ?? '')));
  }
  known.set(key, words);
  return words;
}
