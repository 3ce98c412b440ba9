/** Where GraphQL is served. */
export const graphqlPath = '/graphql';

interface Incoming {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Whether an address, with or without its parameters, is that of GraphQL. */
export function isGraphqlPath(url: string): boolean {
  return url.split('?', 1)[0] === graphqlPath;
}

/** Whether an address is one where questions are answered: that of GraphQL, of its files, or of permalinks. */
export function isQuestionPath(url: string): boolean {
  return /^\/(graphql(\.\w+)?|r)(?=$|[?/])/.test(url);
}

/** Whether GraphiQL is what such a request is answered, where it is served: a browser goes to the address of GraphQL. */
export function showsGraphiql({ method, url, headers }: Incoming): boolean {
  return method === 'GET' && isGraphqlPath(url) && String(headers.accept ?? '').includes('text/html');
}
