import { readFileSync } from 'node:fs';
import type { CypherFile } from './cypher-file';
import { CypherFileError } from './cypher-file.error';
import { parseCypherFile } from './cypher-file.parser';

/**
 * Reads a .cypher file.
 *
 * @throws {CypherFileError} when it cannot be read or is not written as it must be, naming the file and the line.
 */
export function readCypherFile(path: string): CypherFile {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new CypherFileError(path, 1, `cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'unknown error'}).`);
  }
  return parseCypherFile(decode(bytes, path), path);
}

function decode(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CypherFileError(path, 1, 'is not valid UTF-8.');
  }
}
