/**
 * A text in lines of at most so many characters, broken at blanks; what does not fit in the lines allowed ends in an ellipsis.
 * A word longer than a line is cut.
 */
export function wrapText(text: string, length: number, lines: number): string[] {
  const wrapped: string[] = [];
  let rest = text.trim();
  while (rest.length > length && wrapped.length < lines - 1) {
    const blank = rest.lastIndexOf(' ', length);
    const end = blank > 0 ? blank : length;
    wrapped.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return [...wrapped, shorten(rest, length)];
}

function shorten(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;
}
