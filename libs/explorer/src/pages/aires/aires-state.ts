import type { QueryState } from '../../address/query-state';

/** All that the address of the map says. */
export interface AiresState {
  /** The aire that is looked at; undefined for all. */
  readonly aire: string | undefined;
  /** ROME code of the métier that is looked at. */
  readonly metier: string | undefined;
}

/** Reads an address: what it says wrong is as if it did not say it. */
export function readAires(search: string): AiresState {
  const asked = new URLSearchParams(search);
  const aire = asked.get('aire') ?? '';
  return { aire: /^\d{2,3}$/.test(aire) ? aire : undefined, metier: asked.get('metier') || undefined };
}

/** What the address says of a state. */
export function airesQuery({ aire, metier }: AiresState): QueryState {
  return { aire, metier };
}
