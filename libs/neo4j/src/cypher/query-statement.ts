import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cypherDirectory } from './cypher-directory';
import type { CypherFile } from './cypher-file';
import { readCypherFile } from './cypher-file.reader';

/**
 * A question written by hand, by its name: a recipe of cypher/queries, which analysts ask as well, or a statement of cypher/programs,
 * which they do not.
 *
 * @throws {CypherFileError} when neither holds it.
 */
export function readQuery(name: string): CypherFile {
  const [recipe, ofPrograms] = ['queries', 'programs'].map((folder) =>
    join(cypherDirectory(), folder, `${name}.cypher`),
  ) as [string, string];
  return readCypherFile(existsSync(recipe) ? recipe : ofPrograms);
}

/** The statement of a question, as `readQuery` finds it. @throws {CypherFileError} when there is none. */
export function queryStatement(name: string): string {
  return readQuery(name).statement;
}
