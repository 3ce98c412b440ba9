/** A link to a question and its answer, which any replica opens. */
export interface Permalink {
  readonly id: string;
  /** From the root of the site, as `/r/<id>`. */
  readonly path: string;
  /** What the answer may be had as, by the end of an address: `csv`. */
  readonly formats: readonly string[];
}

/** The link to what a question answers now. Throws when it cannot be made, in French. */
export async function permalinkOf(query: string, variables: object): Promise<Permalink> {
  const response = await fetch('/r', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  }).catch(() => {
    throw new Error('Le lien permanent n’a pas pu être fait : le serveur ne répond pas.');
  });
  const { id, formats = [] } = (await response.json()) as {
    readonly id?: string;
    readonly formats?: readonly string[];
  };
  if (!response.ok || id === undefined) throw new Error('Le lien permanent n’a pas pu être fait.');
  return { id, path: `/r/${id}`, formats };
}
