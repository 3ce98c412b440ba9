/** A setting, usually an environment variable, is missing or malformed; the message names it and says what to give. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}
