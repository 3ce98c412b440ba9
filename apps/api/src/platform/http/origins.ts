/** An origin as browsers write it in the header Origin; undefined when the text is none, or more than one. */
export function originOf(text: string): string | undefined {
  if (!/^https?:\/\/[^/?#\s]+\/?$/i.test(text) || !URL.canParse(text)) return undefined;
  return new URL(text).origin;
}
