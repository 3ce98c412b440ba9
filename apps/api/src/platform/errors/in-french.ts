import { errorCode } from './error-codes';
import { frenchOfCode } from './french-codes';
import { frenchMessages } from './french-messages';
import { frenchPhrases, libraryMessages } from './library-messages';

/** An English text of the sources: what stands between what is filled in, and its French. */
interface Template {
  readonly parts: readonly string[];
  readonly french: string;
}

/** Longest message that is looked at, in characters: what is longer is mostly what a client wrote. */
const longest = 4_000;

/** Most sentences of a message. */
const mostSentences = 6;

/** The most telling first: those that have most text of their own. */
const templates: readonly Template[] = Object.entries({ ...libraryMessages, ...frenchMessages })
  .map(([english, french]) => ({ parts: english.split(/\{\d\}/), french }))
  .sort((one, other) => lengthOf(other) - lengthOf(one));

/** A message in French; what is not known in French is told by what its code means, with the English. */
export function inFrench(message: string, code: unknown): string {
  const known = message.length > longest ? undefined : translated(message);
  if (known !== undefined) return known;
  const meaning = frenchOfCode[String(code)] ?? frenchOfCode[errorCode.internal] ?? '';
  return `${meaning} (En anglais : « ${message.slice(0, longest)} »)`;
}

/** Sentence after sentence, as many as `sentences`: messages are made of several. */
function translated(text: string, sentences = mostSentences): string | undefined {
  for (const template of templates) {
    for (const { values, rest } of readings(text, template)) {
      if (values.some(goesOn)) continue;
      const tail = rest === '' ? '' : sentences > 1 ? translated(rest, sentences - 1) : undefined;
      if (tail === undefined) continue;
      const french = template.french.replace(/\{(\d)\}/g, (_, index) => phrase(values[Number(index)] ?? '', sentences));
      return tail === '' ? french : `${french} ${tail}`;
    }
  }
  return undefined;
}

/** What is filled in ends no sentence of ours: a reading that has one within it has taken two sentences for one. */
function goesOn(value: string): boolean {
  return value.includes(' ». ');
}

/** What is filled in may be of ours, or what graphql-js says of a variable: one sentence, in which nothing further is. */
function phrase(value: string, sentences: number): string {
  return (
    frenchPhrases[value] ??
    (sentences > 1 && / cannot represent /.test(value) ? translated(value, 1) : undefined) ??
    value
  );
}

interface Reading {
  readonly values: readonly string[];
  readonly rest: string;
}

/** How a text begins as a template says: ended by the text itself, or by a blank after its last words. */
function* readings(text: string, { parts }: Template): Generator<Reading> {
  const [first = '', ...others] = parts;
  if (!text.startsWith(first)) return;
  const last = others.pop();
  if (last === undefined) {
    yield* ended([], text, first.length);
    return;
  }
  const values: string[] = [];
  let at = first.length;
  for (const part of others) {
    const found = text.indexOf(part, at);
    if (found < 0) return;
    values.push(text.slice(at, found));
    at = found + part.length;
  }
  const end = text.indexOf(`${last} `, at + 1);
  if (last !== '' && end > 0) yield* ended([...values, text.slice(at, end)], text, end + last.length);
  if (text.endsWith(last) && text.length - last.length > at)
    yield { values: [...values, text.slice(at, text.length - last.length)], rest: '' };
}

function* ended(values: readonly string[], text: string, at: number): Generator<Reading> {
  if (at === text.length) yield { values, rest: '' };
  else if (text[at] === ' ') yield { values, rest: text.slice(at + 1) };
}

function lengthOf({ parts }: Template): number {
  return parts.reduce((length, part) => length + part.length, 0);
}
