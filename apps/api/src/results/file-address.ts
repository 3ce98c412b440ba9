import { isGraphqlPath } from '../platform/http/graphql.path';
import { formatAccepted } from './result-formats';

/** What of a request tells which file it asks for. */
interface Incoming {
  readonly url?: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** The address of a request, where /graphql is asked by Accept for what is no JSON: that of the file. */
export function fileAddress({ url = '/', headers }: Incoming): string {
  const { accept } = headers;
  if (!isGraphqlPath(url) || typeof accept !== 'string' || accept.includes('json') || accept.includes('text/html'))
    return url;
  const format = formatAccepted(accept);
  return format ? url.replace(/^\/graphql/, `$&.${format.name}`) : url;
}
