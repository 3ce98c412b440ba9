/** A disk or a memory has not the room that the work takes; the message says how much it takes, and where to get it. */
export class NoRoomError extends Error {
  override readonly name = 'NoRoomError';
}
