type Fields = Readonly<Record<string, unknown>>;

/** How many digits of a share a text shows; the structured answer has them all. */
const digits = 4;

/** What the structured answer alone tells: the source of a text says with what it was asked. */
const untold = 'parametres';

/** An answer as a person reads it: one line for what has only values, lists as lines beneath their name, nothing of what is null. */
export function plainText(fields: Fields): string {
  return linesOf(fields, '').join('\n');
}

function linesOf(fields: Fields, indent: string): string[] {
  return Object.entries(fields).flatMap(([name, value]) => lines(name, value, indent));
}

function lines(name: string, value: unknown, indent: string): string[] {
  if (value === null || value === undefined || name === untold) return [];
  const short = inline(value);
  if (short !== undefined) return short === '' ? [] : [`${indent}${name} : ${short}`];
  const deeper = `${indent}  `;
  if (Array.isArray(value)) return [`${indent}${name} :`, ...value.flatMap((each) => element(each, indent))];
  return [`${indent}${name} :`, ...linesOf(value as Fields, deeper)];
}

function element(value: unknown, indent: string): string[] {
  if (typeof value !== 'object' || value === null) return [`${indent}- ${String(value)}`];
  if (Array.isArray(value))
    return [`${indent}- ${value.map((each) => inline(each) ?? JSON.stringify(each)).join(' | ')}`];
  const entries = Object.entries(value);
  const { told, rest } = headOf(entries);
  return [`${indent}- ${told}`, ...rest.flatMap(([name, inner]) => lines(name, inner, `${indent}  `))];
}

/** What of an element stands on its own line, and what beneath it. */
function headOf(entries: readonly [string, unknown][]): { told: string; rest: [string, unknown][] } {
  const named = new Map(entries);
  const words: string[] = [];
  const rest: [string, unknown][] = [];
  if (isNamed(named)) words.push(nameOf(named));
  for (const [name, value] of entries) {
    if ((isNamed(named) && isNameField(name)) || value === null) continue;
    const short = inline(value);
    if (short === undefined) rest.push([name, value]);
    else if (short !== '') words.push(`${name} ${short}`);
  }
  return { told: words.join(' ; '), rest };
}

/** A value in few words; undefined when it takes lines. */
function inline(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.every((each) => typeof each !== 'object') ? value.join(', ') : undefined;
  if (typeof value === 'number') return String(Number.isInteger(value) ? value : Number(value.toPrecision(digits)));
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value !== 'object' || value === null) return String(value);
  const named = new Map(Object.entries(value));
  return isNamed(named) && [...named.keys()].every(isNameField) ? nameOf(named) : undefined;
}

const codes = ['code', 'codeOgr'];

function isNameField(name: string): boolean {
  return name === 'libelle' || codes.includes(name);
}

function isNamed(fields: ReadonlyMap<string, unknown>): boolean {
  return typeof fields.get('libelle') === 'string' && codes.some((code) => fields.has(code));
}

function nameOf(fields: ReadonlyMap<string, unknown>): string {
  const code = codes.map((name) => fields.get(name)).find((found) => found !== undefined);
  return `${String(fields.get('libelle'))} (${String(code)})`;
}
