/** The command line or an environment variable is wrong; the message names it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
