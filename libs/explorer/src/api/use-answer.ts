import type { RomeGraphError } from '@rome-graph/client';
import type { UseQueryResult } from '@tanstack/react-query';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { askOrKept } from './ask-or-kept';
import { client } from './client';
import type { PageDocument } from './page-document';

/** How a page asks. */
export interface AskOptions {
  /** Whether to ask at all; true by default. */
  readonly enabled?: boolean;
  /** Whether what was answered before stays until the next answer is there, as a list whose filters change; false by default. */
  readonly keep?: boolean;
  /** Whether the answer tells of its reader, so that nothing keeps it; false by default: it is shown when there is no server. */
  readonly personal?: boolean;
  /** Whether it is asked again, once it is no more fresh, when one comes back to the page; false by default. */
  readonly watched?: boolean;
}

/** What the API answers to a document; asked again only when the variables change, or when someone asks for it. */
export function useAnswer<Data, Variables>(
  document: PageDocument<Data, Variables>,
  variables: Variables,
  { enabled = true, keep = false, personal = false, watched = false }: AskOptions = {},
): UseQueryResult<Data, RomeGraphError> {
  return useQuery<Data, RomeGraphError>({
    queryKey: [document, variables],
    queryFn: () =>
      personal ? client.ask<Data, Variables>(document, ...([variables] as never)) : askOrKept(document, variables),
    enabled,
    refetchOnWindowFocus: watched,
    ...(keep && { placeholderData: keepPreviousData }),
  });
}
