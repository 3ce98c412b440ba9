/** What an address says after its question mark, by name: a value may stand more than once. */
export type QueryState = Readonly<Record<string, string | readonly string[] | null | undefined>>;

/** The text of an address after its question mark, with its mark; empty when nothing is said. Names come sorted, so that one state has one address. */
export function queryText(state: QueryState): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(state).sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const each of valuesOf(value)) if (each !== '') parameters.append(name, each);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

function valuesOf(value: QueryState[string]): readonly string[] {
  if (value === null || value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/** An address with this state. */
export function addressOf(path: string, state: QueryState = {}): string {
  return path + queryText(state);
}

/** The path of a page that one code names, as `/metiers/J1501`. */
export function codePath(folder: string, code: string): string {
  return `/${folder}/${encodeURIComponent(code)}`;
}

/** What a part of a path says, as `codePath` writes it; as it stands where it was written by no one who knows how. */
export function codeIn(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The value of a name that has to be one of these; the first of them when the address says another, or none. */
export function oneOf<Value extends string>(text: string | null, values: readonly [Value, ...Value[]]): Value {
  return values.find((value) => value === text) ?? values[0];
}

/** A whole number that an address says, kept between two bounds; `otherwise` when it says none. */
export function wholeNumber(text: string | null, least: number, most: number, otherwise: number): number {
  const value = text === null || !/^\d{1,9}$/.test(text) ? otherwise : Number(text);
  return Math.min(most, Math.max(least, value));
}
