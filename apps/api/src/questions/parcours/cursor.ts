/** The place in the order that a page ended at, as clients are given it. */
export function cursorOf(code: string): string {
  return Buffer.from(`metier:${code}`).toString('base64url');
}

/** The métier that a page ended at; undefined for what is no cursor. */
export function codeOfCursor(cursor: string): string | undefined {
  return /^metier:(\w+)$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'))?.[1];
}
