/** What of an answer of the web server is used. */
export interface Varying {
  getHeader(name: string): unknown;
  header(name: string, value: string): unknown;
}

/** Says that an answer depends on these headers of its request, besides those that were said before. */
export function addVary(reply: Varying, ...names: readonly string[]): void {
  const said = String(reply.getHeader('vary') ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const known = new Set(said.map((name) => name.toLowerCase()));
  const added = names.filter((name) => !known.has(name.toLowerCase()));
  reply.header('vary', [...said, ...added].join(', '));
}
