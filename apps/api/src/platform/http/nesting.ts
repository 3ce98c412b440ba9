/** Deepest that lists and objects of a request are nested: more than the longest filter that is answered, each condition in a list. */
export const maxNesting = 250;

/** What is said of a request that is nested more deeply. */
export const tooDeep = `Lists and objects of a request are nested at most ${maxNesting} deep.`;

/**
 * Whether lists and objects are nested more deeply than `most`. What is nested without bound ends the stack of all that
 * walks it: of validation, of the driver, of whatever writes it down.
 */
export function isDeeperThan(most: number, root: unknown): boolean {
  const waiting: { value: unknown; depth: number }[] = [{ value: root, depth: 1 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > most) return true;
    for (const inner of Object.values(value) as unknown[]) waiting.push({ value: inner, depth: depth + 1 });
  }
  return false;
}
