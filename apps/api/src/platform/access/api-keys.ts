import { hash, timingSafeEqual } from 'node:crypto';

/** A key that opens the API, as the file of keys holds it: its name and the SHA-256 of its text, never the text. */
export interface ApiKey {
  readonly name: string;
  readonly sha256: Buffer;
}

/** A line of the file of keys is not written as it must be. */
export class ApiKeysFileError extends Error {
  override readonly name = 'ApiKeysFileError';
}

const keyLine = /^(?<name>[\w.-]{1,64})\s+(?<sha256>[0-9a-f]{64})$/i;

/**
 * The keys of a file: one a line, a name and the SHA-256 of the key in hexadecimal; empty lines and those that begin with #
 * say nothing.
 *
 * @throws {ApiKeysFileError} naming the line that is wrong; it never shows what the line holds.
 */
export function parseApiKeys(text: string): ApiKey[] {
  const keys: ApiKey[] = [];
  const names = new Set<string>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const { name = '', sha256 = '' } = keyLine.exec(line.trim())?.groups ?? {};
    if (name === '') throw new ApiKeysFileError(`line ${index + 1} is not a name and a SHA-256 in hexadecimal`);
    if (names.has(name)) throw new ApiKeysFileError(`line ${index + 1} gives ${name} a second key: name it otherwise`);
    names.add(name);
    keys.push({ name, sha256: Buffer.from(sha256, 'hex') });
  }
  return keys;
}

/** The name of the key that was presented; undefined when there is no such key. Takes as long for any key. */
export function nameOfKey(keys: readonly ApiKey[], presented: string): string | undefined {
  const digest = digestOfKey(presented);
  let found: string | undefined;
  for (const { name, sha256 } of keys) if (timingSafeEqual(sha256, digest)) found = name;
  return found;
}

/** What the file of keys holds of a key. Keys are long and random: one round of a fast hash is enough. */
export function digestOfKey(key: string): Buffer {
  return hash('sha256', key, 'buffer');
}
