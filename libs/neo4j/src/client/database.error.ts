/** The database cannot be written to as it stands; the message says why and what to do. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}

/** Another load changed the graph while this one was preparing its own; running it again is enough. */
export class ConcurrentLoadError extends Error {
  override readonly name = 'ConcurrentLoadError';
}
