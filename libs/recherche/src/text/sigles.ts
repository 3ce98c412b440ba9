import { joiningWords } from './empty-words';
import { wordsOfLabel } from './words';

/** A sigle that a label may be asked by, and whether it takes the label as a whole. */
export interface Sigle {
  readonly letters: string;
  readonly whole: boolean;
}

const shortest = 3;
const longest = 6;

/**
 * The initials of a label, read in the masculine, with its small words and without; and those of some words of it in a row.
 */
export function siglesOf(label: string): Sigle[] {
  const words = wordsOfLabel(masculineReading(label.replace(/\([^)]*\)/g, ' ').replace(/ -[^-]*-/g, ' ')));
  const meaningful = words.filter((word) => !joiningWords.has(word));
  const found = new Map<string, boolean>();
  for (const letters of runsOf(meaningful)) if (!found.has(letters)) found.set(letters, false);
  for (const whole of [initials(words), initials(meaningful)]) {
    if (whole.length >= shortest && whole.length <= longest) found.set(whole, true);
  }
  return [...found].map(([letters, whole]) => ({ letters, whole }));
}

const written = /[(\-]\s*([A-Z][A-Z.]{1,7})\s*[)\-]/g;

/** The sigles that a label says itself, folded, in parentheses or between dashes: `(IDE)`, `-SAV-`. */
export function writtenSiglesOf(label: string): string[] {
  return [...label.matchAll(written)].map(([, sigle = '']) => sigle.replaceAll('.', '').toLowerCase());
}

/** The label without its feminine: « Accompagnant / Accompagnante d'élèves » is « Accompagnant d'élèves ». */
function masculineReading(label: string): string {
  const [masculine, feminine, ...more] = label.split(' / ');
  if (feminine === undefined || more.length > 0) return label;
  const width = masculine?.split(/[\s-]+/).length ?? 1;
  const rest = feminine.split(/(?<=[\s-])/);
  return `${masculine} ${rest.slice(widthOfFeminine(masculine ?? '', rest, width)).join('')}`;
}

/** How many words of the second part are the feminine of the last words of the first. */
function widthOfFeminine(masculine: string, rest: readonly string[], width: number): number {
  const words = masculine.toLowerCase().split(/[\s-]+/);
  for (let taken = Math.min(width, rest.length); taken > 1; taken--) {
    const first = words[words.length - taken] ?? '';
    if (first.slice(0, 3) === (rest[0] ?? '').toLowerCase().slice(0, 3)) return taken;
  }
  return 1;
}

function* runsOf(words: readonly string[]): Iterable<string> {
  for (let from = 0; from < words.length; from++) {
    for (let size = shortest; size <= longest && from + size <= words.length; size++) {
      yield initials(words.slice(from, from + size));
    }
  }
}

function initials(words: readonly string[]): string {
  return words.map((word) => word[0]).join('');
}
