/** A link cannot be made, or its id cannot be read. */
export class PermalinkError extends Error {
  override readonly name = 'PermalinkError';

  constructor(
    readonly code: 'TOO_LARGE' | 'BROKEN' | 'FORGED',
    message: string,
  ) {
    super(message);
  }
}
