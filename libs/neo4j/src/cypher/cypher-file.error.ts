/** A .cypher file is not written as it must be; the message names the file and the line. */
export class CypherFileError extends Error {
  override readonly name = 'CypherFileError';

  constructor(
    readonly file: string,
    /** Counted from 1. */
    readonly line: number,
    reason: string,
  ) {
    super(`${file}:${line}: ${reason}`);
  }
}
