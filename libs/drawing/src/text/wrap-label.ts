import type { TextWidth } from './text-width';

/** How a label is set. */
export interface Setting {
  readonly size: number;
  readonly bold: boolean;
  /** How wide a line may be, in units of the drawing. */
  readonly maxWidth: number;
  /** How many lines at most; the last ends in an ellipsis when there would be more. No limit when left out. */
  readonly maxLines?: number;
}

/**
 * The lines of a French label. « Aide-soignant / Aide-soignante » that does not fit is broken at its bar, which ends a line
 * and begins none; else words are put one after the other. A word wider than a line has one of its own.
 */
export function wrapLabel(label: string, setting: Setting, widthOf: TextWidth): string[] {
  const fits = (text: string): boolean => widthOf(text, setting.size, setting.bold) <= setting.maxWidth;
  if (fits(label)) return [label];
  const atBar = brokenAtBar(label);
  const lines = atBar.length === 2 && atBar.every(fits) ? atBar : greedy(wordsOf(label), fits);
  return shortened(lines, setting.maxLines ?? Infinity, fits);
}

function brokenAtBar(label: string): string[] {
  const bar = label.indexOf(' / ');
  return bar < 0 ? [label] : [`${label.slice(0, bar)} /`, label.slice(bar + 3)];
}

/** What may begin a line: a bar or another sign of French belongs to the word before it. */
function wordsOf(label: string): string[] {
  return label.replace(/ ([/»:;!?])/g, '\u00a0$1').split(' ');
}

function greedy(words: readonly string[], fits: (text: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || fits(longer)) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  return [...lines, line];
}

function shortened(lines: readonly string[], maxLines: number, fits: (text: string) => boolean): string[] {
  if (lines.length <= maxLines) return [...lines];
  const kept = lines.slice(0, maxLines);
  const words = (kept.pop() ?? '').split(' ');
  while (words.length > 1 && !fits(`${words.join(' ')}…`)) words.pop();
  return [...kept, `${words.join(' ')}…`];
}
