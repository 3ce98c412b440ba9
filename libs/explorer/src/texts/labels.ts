/** A label of a métier in its two genders, as ROME writes it: `first / second tail`. */
export interface Genders {
  /** The form that stands first. */
  readonly first: string;
  /** The other form; undefined when the label has one for both. */
  readonly second: string | undefined;
  /** What is said of both, and written once after the second; empty when each form says it, or nothing is. */
  readonly tail: string;
}

/**
 * The two forms of a label around its slash: `Aide-soignant / Aide-soignante`; `Agent / Agente de service hospitalier`, whose
 * end is of both, for the second form has as many words as the first.
 */
export function gendersOf(label: string): Genders {
  const [first = label, rest, ...more] = label.split(/\s+\/\s+/);
  if (rest === undefined || more.length > 0) return { first: label, second: undefined, tail: '' };
  const words = rest.split(' ');
  const length = first.split(' ').length;
  return { first, second: words.slice(0, length).join(' '), tail: words.slice(length).join(' ') };
}

/** A label short enough for a chip: both forms with what they share said once, as `Assistant, Assistante ressources humaines`. */
export function shortLabel(label: string): string {
  const { first, second, tail } = gendersOf(label);
  if (second === undefined) return label;
  const shared = tail === '' ? sharedEnd(first.split(' '), second.split(' ')) : 0;
  const head = first
    .split(' ')
    .slice(0, first.split(' ').length - shared)
    .join(' ');
  return `${head}, ${[second, tail].filter((part) => part !== '').join(' ')}`;
}

/** How many words both end with; at least one word of each is left out of it. */
function sharedEnd(first: readonly string[], second: readonly string[]): number {
  const most = Math.min(first.length, second.length) - 1;
  let shared = 0;
  while (shared < most && first.at(-1 - shared) === second.at(-1 - shared)) shared++;
  return shared;
}
