import { fold } from './fold';

/** A label cut around its feminine form: what is before it, it, what both share after it. */
export interface FeminineForm {
  readonly before: string;
  /** With the bar before it, ` / Agente`. */
  readonly feminine: string;
  readonly after: string;
}

/** How many first letters two words have in common to be the two genders of one. */
const sharedLetters = 3;

/**
 * Where a label says its feminine form: ROME writes it after a bar, and what both forms share once, after it, as in « Agent / Agente
 * d'entretien ». Undefined when it has one form, or forms too unlike to be told from what follows them.
 */
export function feminineForm(label: string): FeminineForm | undefined {
  const [before = '', second, ...more] = label.split(' / ');
  if (second === undefined || more.length > 0) return undefined;
  const words = second.split(' ');
  const last = fold(before.split(' ').at(-1) ?? '').slice(0, sharedLetters);
  const end = words.findIndex((word) => last.length === sharedLetters && fold(word).startsWith(last));
  if (end < 0) return undefined;
  const after = words.slice(end + 1).join(' ');
  return {
    before,
    feminine: ` / ${words.slice(0, end + 1).join(' ')}`,
    after: after === '' ? '' : ` ${after}`,
  };
}
