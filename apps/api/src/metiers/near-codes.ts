import { distance } from 'fastest-levenshtein';
import { foldText } from './words';

/** Longest text that codes and labels are compared with; nothing official is longer. */
const longestText = 100;
/** Longest code of digits that another is looked for beside; codes OGR have six. */
const longestCode = 12;
const mostSuggestions = 8;

/**
 * The codes that were perhaps meant, the likeliest first: the code itself in another case or among blanks, a code one or
 * two letters away, or the code of a label that was typed instead.
 *
 * @param typed what is no code
 * @param labels every code with its label
 */
export function nearCodes(typed: string, labels: Iterable<readonly [code: string, libelle: string]>): string[] {
  const text = foldText(typed.slice(0, 4 * longestText));
  if (text === '' || text.length > longestText) return [];
  const compact = text.replaceAll(' ', '').toUpperCase();
  const scored: { code: string; score: number }[] = [];
  for (const [code, libelle] of labels) {
    const score = Math.min(scoreOfCode(compact, code), ...formsOf(libelle).map((form) => scoreOfLabel(text, form)));
    if (score < 1) scored.push({ code, score });
  }
  scored.sort((a, b) => a.score - b.score || (a.code < b.code ? -1 : 1));
  const [best] = scored;
  return (best?.score === 0 ? scored.filter(({ score }) => score === 0) : scored)
    .slice(0, mostSuggestions)
    .map(({ code }) => code);
}

/** Codes of digits that are one digit away from another, as a hand slips: two swapped, one wrong, one too many, one too few. */
export function codesOneEditAway(typed: string, isCode: (code: string) => boolean): string[] {
  if (typed.length > longestCode) return [];
  const digits = '0123456789';
  const places = Array.from({ length: typed.length + 1 }, (_, place) => [typed.slice(0, place), typed.slice(place)]);
  const within = places.slice(0, -1);
  const swapped = within.map(
    ([before, after = '']) => `${before}${after.charAt(1)}${after.charAt(0)}${after.slice(2)}`,
  );
  const changed = within.flatMap(([before, after = '']) =>
    Array.from(digits, (digit) => `${before}${digit}${after.slice(1)}`),
  );
  const fewer = within.map(([before, after = '']) => `${before}${after.slice(1)}`);
  const more = places.flatMap(([before, after]) => Array.from(digits, (digit) => `${before}${digit}${after}`));
  return [...new Set([...swapped, ...changed, ...fewer, ...more])].filter((code) => code !== typed && isCode(code));
}

/** 0 for the same code, under 1 for at most two edits of it; among those, a code that begins alike comes first. */
function scoreOfCode(typed: string, code: string): number {
  if (typed === code) return 0;
  if (Math.abs(typed.length - code.length) > 2) return 1;
  const edits = isSwap(typed, code) ? 1 : distance(typed, code);
  return edits > 2 ? 1 : edits / 3 - commonPrefix(typed, code) / 100;
}

/** Whether two neighbouring letters were typed one for the other. */
function isSwap(typed: string, code: string): boolean {
  if (typed.length !== code.length) return false;
  const at = commonPrefix(typed, code);
  return typed.slice(0, at) + (typed[at + 1] ?? '') + (typed[at] ?? '') + typed.slice(at + 2) === code;
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** A label as a whole, and its masculine and feminine forms apart. */
function formsOf(libelle: string): string[] {
  const parts = libelle.includes('/') ? libelle.split('/') : [];
  return [libelle, ...parts].map(foldText);
}

/** 0 for the same label, under 1 for one that begins with, contains or resembles what was typed. */
function scoreOfLabel(typed: string, label: string): number {
  if (typed === label) return 0;
  if (typed.length < 4) return 1;
  if (label.startsWith(typed)) return 0.4;
  if (` ${label} `.includes(` ${typed} `)) return 0.5;
  if (label.includes(typed)) return 0.6;
  const edits = distance(typed, label) / Math.max(typed.length, label.length);
  return edits > 0.35 ? 1 : 0.6 + edits;
}
