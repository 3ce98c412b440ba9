/** A setting of the API is wrong; the message names the environment variable and says what it must be. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}
