/** ROME_COMMIT is wrong; the message says what it must be. */
export class SoftwareSettingError extends Error {
  override readonly name = 'SoftwareSettingError';
}
