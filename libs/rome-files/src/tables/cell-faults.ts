/** Longest text of a cell, in bytes of UTF-8: the longest of the official files has 806, and Neo4j cannot index 8 168. */
export const longestCell = 8_000;

/** Tab and line breaks are in real texts; no other control character of ASCII is, nor what is no character. */
const control = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F\uFFFE\uFFFF]/;

/** What shows as nothing, or as something else: C1 controls, blanks without width, changes of direction, lost characters. */
const unseen = /[\x80-\x9F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]/g;

/** What makes a cell one that no graph should hold; undefined when there is nothing. */
export function faultOfCell(cell: string): string | undefined {
  if (cell.length > longestCell / 3) {
    const bytes = Buffer.byteLength(cell);
    if (bytes > longestCell)
      return `a text of ${bytes} bytes; the limit is ${longestCell}: perhaps a quote was not closed`;
  }
  const [found] = control.exec(cell) ?? [];
  return found === undefined ? undefined : `a control character, ${codePoint(found)}`;
}

/** The line of a text, from 1, that holds a control character, with what it is; undefined when none does. */
export function controlCharacterIn(text: string): { readonly line: number; readonly fault: string } | undefined {
  const { index } = control.exec(text) ?? {};
  if (index === undefined) return undefined;
  return {
    line: text.slice(0, index).split('\n').length,
    fault: `a control character, ${codePoint(text[index] ?? '')}`,
  };
}

/** Characters of a text that nothing shows, each with how often it is there; the mark that files begin with is none. */
export function unseenCharacters(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { 0: found, index } of text.matchAll(unseen)) {
    if (index === 0 && found === '\uFEFF') continue;
    const name = codePoint(found);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
