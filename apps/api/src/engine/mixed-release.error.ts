/** What was read is not one whole release: another one was being written. Reading again soon succeeds. */
export class MixedReleaseError extends Error {
  override readonly name = 'MixedReleaseError';
}
