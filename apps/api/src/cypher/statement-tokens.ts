/** A word, a number, a parameter or a sign of a Cypher statement; strings and comments are none. */
export interface Token {
  readonly kind: 'word' | 'number' | 'parameter' | 'sign';
  /** As written; a quoted name without its quotes. */
  readonly text: string;
  /** Whether it is a quoted name, which is never a keyword. */
  readonly quoted: boolean;
}

/** String, comment, quoted name, parameter, number, word or sign, whichever comes first; what lies between separates. */
const pattern =
  /'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|\/\/[^\n\r]*|\/\*[\s\S]*?\*\/|`(?<quoted>(?:``|[^`])*)`|\$(?:`(?:``|[^`])*`|[\p{L}\p{N}_]+)|(?<number>\d[\p{L}\p{N}_]*(?:\.\d[\p{L}\p{N}_]*)?)|(?<word>[\p{L}\p{Nl}\p{Pc}][\p{L}\p{N}\p{Pc}\p{Sc}\p{M}]*)|(?<sign>[!-/:-@[-^{-~])/gu;

/** The tokens of a statement, as far as telling what it calls needs them. */
export function tokensOf(statement: string): Token[] {
  const tokens: Token[] = [];
  for (const match of statement.matchAll(pattern)) {
    const [text] = match;
    const { quoted, number, word, sign } = match.groups ?? {};
    if (quoted !== undefined) tokens.push({ kind: 'word', text: quoted.replaceAll('``', '`'), quoted: true });
    else if (word !== undefined) tokens.push({ kind: 'word', text, quoted: false });
    else if (number !== undefined) tokens.push({ kind: 'number', text, quoted: false });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text, quoted: false });
    else if (text.startsWith('$')) tokens.push({ kind: 'parameter', text: text.slice(1), quoted: false });
  }
  return tokens;
}

/** Whether a token is a keyword, in any case. */
export function isKeyword(token: Token | undefined, keyword: string): boolean {
  return token?.kind === 'word' && !token.quoted && token.text.toUpperCase() === keyword;
}

/** Whether a token is a sign. */
export function isSign(token: Token | undefined, sign: string): boolean {
  return token?.kind === 'sign' && token.text === sign;
}
