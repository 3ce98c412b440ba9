import { joiningWords } from '../text/empty-words';
import { stemOf } from '../text/stem';
import { wordsOfQuery } from '../text/words';

/** What people say, what the nomenclature says for it, and why we hold them for the same. */
export interface Synonyme {
  readonly dit: string;
  /** Words of labels, each text to be found whole in one. */
  readonly pour: readonly string[];
  readonly raison: string;
}

/** A synonym at its place in a text. */
export interface SynonymAt {
  readonly from: number;
  readonly width: number;
  /** The words of each text that may be meant. */
  readonly meant: readonly (readonly string[])[];
}

const widest = 4;

/** Synonyms by what people say. */
export class Synonyms {
  private readonly meant = new Map<string, (readonly string[])[]>();

  constructor(synonymes: readonly Synonyme[]) {
    for (const { dit, pour } of synonymes) {
      const key = keyOf(meaningful(dit));
      const known = this.meant.get(key) ?? [];
      this.meant.set(key, [...known, ...pour.map(meaningful)]);
    }
  }

  /** Every synonym among words in a row. */
  *among(words: readonly string[]): Iterable<SynonymAt> {
    for (let from = 0; from < words.length; from++) {
      for (let width = 1; width <= widest && from + width <= words.length; width++) {
        const meant = this.meant.get(keyOf(words.slice(from, from + width)));
        if (meant) yield { from, width, meant };
      }
    }
  }
}

function meaningful(text: string): string[] {
  return wordsOfQuery(text).filter((word) => !joiningWords.has(word));
}

function keyOf(words: readonly string[]): string {
  return words.map(stemOf).join(' ');
}

/**
 * Synonyms of a JSON file: a list of `{ "dit", "pour": […], "raison" }`.
 *
 * @throws {Error} that names the entry and what it lacks.
 */
export function readSynonymes(json: unknown): Synonyme[] {
  if (!Array.isArray(json)) throw new Error('Synonyms are a list of { "dit", "pour", "raison" }');
  return json.map((entry: unknown, index) => {
    const { dit, pour, raison } = (entry ?? {}) as Partial<Record<keyof Synonyme, unknown>>;
    const fault = faultOf(dit, pour, raison);
    if (fault !== undefined)
      throw new Error(`Synonym ${index + 1}${typeof dit === 'string' ? ` ("${dit}")` : ''}: ${fault}`);
    return { dit, pour, raison } as Synonyme;
  });
}

function faultOf(dit: unknown, pour: unknown, raison: unknown): string | undefined {
  if (!isText(dit)) return '"dit" must be what people say';
  if (!Array.isArray(pour) || pour.length === 0 || !pour.every(isText))
    return '"pour" must be a list of words of labels';
  return isText(raison) ? undefined : '"raison" must say why they are the same';
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
