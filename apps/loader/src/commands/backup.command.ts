import { backUpStore, restoreStore } from '@rome-graph/embedded-neo4j';
import { refuseSelectedNeo4j } from './embedded-only';
import { romeHome } from './workspace';

/**
 * `rome backup`: copies the store of ROME_HOME and its password to a folder that is not there yet.
 *
 * @throws {StoreInUseError} while a Neo4j runs on it. @throws {UsageError} with NEO4J_URI, whose store is not ours.
 */
export async function backupCommand(folder: string): Promise<void> {
  refuseSelectedNeo4j(process.env, 'backup');
  await backUpStore(romeHome(process.env), folder);
  say(`The store of ${romeHome(process.env)} is copied to ${folder}, with its password: keep it as you keep that.`);
}

/**
 * `rome restore`: puts what `rome backup` wrote in the place of the store of ROME_HOME; that one is set aside.
 *
 * @throws {StoreInUseError} while a Neo4j runs on it. @throws {UsageError} with NEO4J_URI, whose store is not ours.
 */
export async function restoreCommand(folder: string): Promise<void> {
  refuseSelectedNeo4j(process.env, 'restore');
  const aside = await restoreStore(folder, romeHome(process.env));
  say(`The store of ${romeHome(process.env)} is that of ${folder}.${aside === undefined ? '' : ` ${keptIn(aside)}`}`);
}

/** What is said of a store that was set aside. */
export function keptIn(aside: string): string {
  return `What was there is in ${aside}: remove it when you do not need it.`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
