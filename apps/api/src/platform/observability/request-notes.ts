/** What is known of a request once it is answered, for its line in the log. */
export interface RequestNotes {
  /** The questions that it asks: the fields at the top of its operation. */
  operation?: string;
  /** The codes of the errors that it was answered. */
  codes?: readonly string[];
  /** The document and the variables as they came. */
  query?: string | null;
  variables?: unknown;
}

/** What a request asks with. */
export type AskedWith = Pick<RequestNotes, 'query' | 'variables'>;

const notes = new WeakMap<object, RequestNotes>();

/** The notes on a request of the web server. */
export function notesOn(request: object): RequestNotes {
  let found = notes.get(request);
  if (!found) notes.set(request, (found = {}));
  return found;
}

/** Notes which question a request asks and, where it is given, with what. */
export function noteAsked(request: object, operation: string, asked?: AskedWith): void {
  Object.assign(notesOn(request), { operation }, asked && { query: asked.query, variables: asked.variables });
}
