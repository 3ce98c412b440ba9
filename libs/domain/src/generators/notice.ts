/** The first lines of every generated file, as comments. */
export function notice(comment: string): string[] {
  return [`${comment} Generated from libs/domain by \`npm run generate\`: edit the declaration, not this file.`];
}
