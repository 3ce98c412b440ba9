/** A `$name` of a statement, and where it stands. */
export interface ParameterUse {
  readonly name: string;
  /** Position in the text. */
  readonly offset: number;
}

/** What matters of a Cypher text outside its strings, quoted names and comments. */
export interface CypherScan {
  readonly parameters: readonly ParameterUse[];
  /** Positions of the semicolons that end a statement. */
  readonly semicolons: readonly number[];
}

/** String, quoted name, comment, parameter or semicolon, whichever comes first. */
const token =
  /'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|`(?:``|[^`])*`|\/\/[^\n\r]*|\/\*[\s\S]*?\*\/|\$(?:`((?:``|[^`])+)`|([\p{L}\p{N}_]+))|;/gu;

/** Finds the parameters and the ends of statements in a Cypher text. */
export function scanCypher(text: string): CypherScan {
  const parameters: ParameterUse[] = [];
  const semicolons: number[] = [];
  for (const match of text.matchAll(token)) {
    const name = match[1] ?? match[2];
    if (name !== undefined) parameters.push({ name, offset: match.index });
    else if (match[0] === ';') semicolons.push(match.index);
  }
  return { parameters, semicolons };
}

/** A Cypher text without its comments; strings and quoted names are kept. */
export function withoutComments(text: string): string {
  return text.replace(token, (found) => (found.startsWith('//') || found.startsWith('/*') ? '' : found));
}
