/**
 * Text as XML 1.0 holds it. The writers of GraphML and GEXF build one flat element after another, a million and more of
 * them: a library that builds a tree for each takes minutes, and leaves the line breaks of attributes as they are, which
 * readers then turn into blanks.
 */
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const special = /[&<>"\t\n\r]/g;

/** What no XML 1.0 document can hold, even as a reference: most control characters, half a pair, U+FFFE and U+FFFF. */
const impossible = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text for an element or a quoted attribute; a character that XML cannot hold becomes U+FFFD, the replacement character. */
export function xmlText(text: string): string {
  return text.replace(impossible, '\uFFFD').replace(special, (character) => references[character] ?? character);
}
