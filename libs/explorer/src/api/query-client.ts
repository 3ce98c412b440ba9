import { RomeGraphError } from '@rome-graph/client';
import { QueryClient } from '@tanstack/react-query';

/** What a moment of patience may mend. */
const passing = new Set(['UNREACHABLE', 'SERVICE_UNAVAILABLE', 'REQUEST_TIMEOUT', 'SERVER_BUSY']);
/** How long an answer is taken for today's, in milliseconds: a release is in service for months. */
const freshMs = 5 * 60_000;

/** Keeps answers for as long as the page is open, and asks once more what failed for a moment. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: freshMs,
        gcTime: Infinity,
        refetchOnWindowFocus: false,
        // An answer that does not come is told at once: the browser's word on the network is not needed for it.
        networkMode: 'always',
        retry: (failures, error) => failures < 1 && error instanceof RomeGraphError && passing.has(error.code),
        retryDelay: 400,
      },
    },
  });
}
