/** A format of a SAS program: each code, or list of codes, and what it stands for. */
export type SasFormat = ReadonlyMap<string, string>;

/**
 * The character formats that a SAS program defines (`value $NAME "A","B" = "X" …;`), by name without `$`; `Other` is left
 * out. Empty for a text that is no such program.
 */
export function parseSasFormats(text: string): ReadonlyMap<string, SasFormat> {
  const formats = new Map<string, SasFormat>();
  const program = text.replace(/\/\*[\s\S]*?\*\//g, ' ');
  for (const [, name = '', body = ''] of program.matchAll(/\bvalue\s+\$(\w+)((?:[^;"]|"[^"]*")*);/gi)) {
    formats.set(name.toUpperCase(), parseEntries(body));
  }
  return formats;
}

function parseEntries(body: string): SasFormat {
  const entries = new Map<string, string>();
  for (const [, codes = '', meaning = ''] of body.matchAll(/((?:"[^"]*"\s*,?\s*)+)=\s*"([^"]*)"/g)) {
    for (const [, code = ''] of codes.matchAll(/"([^"]*)"/g)) entries.set(code.trim(), meaning.trim());
  }
  return entries;
}
