/** What the database holds does not allow what was asked; the message says why and what to do. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}

/** A load changed the graph meanwhile; running it again is enough. */
export class ConcurrentLoadError extends Error {
  override readonly name = 'ConcurrentLoadError';
}
