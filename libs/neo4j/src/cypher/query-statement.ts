import { join } from 'node:path';
import { cypherDirectory } from '../workspace';
import { readCypherFile } from './cypher-file.reader';

/** The statement of a file of cypher/queries, by its name without extension. @throws {CypherFileError} when there is none. */
export function queryStatement(name: string): string {
  return readCypherFile(join(cypherDirectory(), 'queries', `${name}.cypher`)).statement;
}
