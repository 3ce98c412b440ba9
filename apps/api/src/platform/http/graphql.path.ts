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

/** Whether an address is that of a file of what GraphQL answers: /graphql.csv. */
export function isGraphqlFilePath(url: string): boolean {
  return /^\/graphql\.\w+(?=$|\?)/.test(url);
}

/** Whether an address is that of permalinks. */
export function isPermalinkPath(url: string): boolean {
  return /^\/r(?=$|[?/])/.test(url);
}

/** Whether an address is that of Cypher over HTTP. */
export function isCypherPath(url: string): boolean {
  return url.split('?', 1)[0] === '/cypher';
}

/** Whether GraphiQL is what such a request is answered, where it is served: a browser goes to the address of GraphQL. */
export function showsGraphiql({ method, url, headers }: Incoming): boolean {
  return method === 'GET' && isGraphqlPath(url) && String(headers.accept ?? '').includes('text/html');
}
