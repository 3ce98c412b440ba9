import { AsyncLocalStorage } from 'node:async_hooks';

/** Whether the answer that is being made was read from Neo4j, in part at least. */
interface DatabaseUse {
  used: boolean;
}

const current = new AsyncLocalStorage<DatabaseUse>();

/** Says that a part of the answer that is being made comes from Neo4j, and not from the snapshot of the request. */
export function noteDatabaseUse(): void {
  const use = current.getStore();
  if (use) use.used = true;
}

/** Makes an answer, and tells whether it was read from Neo4j. */
export async function watchingDatabaseUse<T>(make: () => T | Promise<T>): Promise<{ result: T; used: boolean }> {
  const use: DatabaseUse = { used: false };
  const result = await current.run(use, make);
  return { result, used: use.used };
}
