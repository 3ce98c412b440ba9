import { useLocation, useSearch } from 'wouter';
import type { QueryState } from '../address/query-state';
import { queryText } from '../address/query-state';

/** How a state is read from an address, and written in it. */
export interface StateInAddress<State> {
  readonly read: (search: string) => State;
  readonly write: (state: State) => QueryState;
}

/** How a change is written: as a page to go back to, or in place of the one before. */
export type WriteState<State> = (change: Partial<State>, how?: { readonly replace: boolean }) => void;

/** A state that the address alone holds: a link says all, back and forward undo and redo. */
export function usePageState<State extends object>({
  read,
  write,
}: StateInAddress<State>): readonly [State, WriteState<State>] {
  const [path, navigate] = useLocation();
  const state = read(useSearch());
  return [
    state,
    (change, how) => {
      // What the address says now: another change may have come since this page was drawn.
      const now = read(window.location.search);
      navigate(path + queryText(write({ ...now, ...change })), { replace: how?.replace ?? false });
    },
  ];
}
