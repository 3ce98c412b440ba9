/** A label of a métier in its two genders: `Aide-soignant / Aide-soignante`. */
export interface Genders {
  /** The form that stands first, whole. */
  readonly first: string;
  /** The other, whole; undefined when the label has one form for both. */
  readonly second: string | undefined;
}

/** The two forms of a label, which ROME writes one after the other around a slash. */
export function gendersOf(label: string): Genders {
  const [first = label, second, ...more] = label.split(/\s+\/\s+/);
  return more.length > 0 ? { first: label, second: undefined } : { first, second };
}

/**
 * A label short enough for a chip or a title beside others: both forms with what they share said once, `Aide-soignant·e`
 * being left to others. `Boulanger / Boulangère` is `Boulanger, Boulangère`; `Assistant ressources humaines / Assistante
 * ressources humaines` is `Assistant, Assistante ressources humaines`.
 */
export function shortLabel(label: string): string {
  const { first, second } = gendersOf(label);
  if (second === undefined) return label;
  const shared = sharedEnd(first.split(' '), second.split(' '));
  if (shared === 0) return `${first}, ${second}`;
  const [head, tail] = [first.split(' ').slice(0, -shared).join(' '), second];
  return head === '' ? second : `${head}, ${tail}`;
}

/** How many words both end with; at least one word of each is left out of it. */
function sharedEnd(first: readonly string[], second: readonly string[]): number {
  const most = Math.min(first.length, second.length) - 1;
  let shared = 0;
  while (shared < most && first.at(-1 - shared) === second.at(-1 - shared)) shared++;
  return shared;
}
