import { readFileSync } from 'node:fs';
import { ConfigurationError } from '../configuration/configuration.error';

/** Shortest secret that is taken, in characters: 24 random bytes in base64. */
const shortest = 32;

/**
 * The secret under which replicas seal tokens that each of them takes, without blanks around it.
 *
 * @throws {ConfigurationError} when the file cannot be read, or holds too short a text.
 */
export function readTokenSecret(file: string): Buffer {
  const text = readOrExplain(file).trim();
  if (text.length >= shortest) return Buffer.from(text, 'utf8');
  throw new ConfigurationError(
    `ROME_TOKEN_SECRET_FILE=${file} cannot be used: it holds ${text.length} characters, and a secret has ${shortest} or more (openssl rand -base64 32).`,
  );
}

function readOrExplain(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(`ROME_TOKEN_SECRET_FILE=${file} cannot be used: ${reason}.`);
  }
}
