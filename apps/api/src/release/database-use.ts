import { AsyncLocalStorage } from 'node:async_hooks';
import type { BookmarkManager } from 'neo4j-driver';

/** What an answer that is being made has to do with Neo4j. */
export interface DatabaseUse {
  /** Whether Neo4j was asked for a part of it. */
  readonly asked: boolean;
  /** Whether it gave one, at least. */
  readonly answered: boolean;
  /** Whether it said that another release takes the place of that of the request. */
  readonly replaced: boolean;
  /** What was seen of Neo4j, which all that is read for the answer sees; undefined where one server answers all. */
  readonly seen: BookmarkManager | undefined;
}

interface NotedUse extends DatabaseUse {
  asked: boolean;
  answered: boolean;
  replaced: boolean;
}

const current = new AsyncLocalStorage<NotedUse>();

/** Says that Neo4j is asked for a part of the answer that is being made, which the snapshot of the request does not give. */
export function noteDatabaseUse(): void {
  const use = current.getStore();
  if (use) use.asked = true;
}

/** Says that Neo4j has given a part of the answer that is being made. */
export function noteDatabaseAnswer(): void {
  const use = current.getStore();
  if (use) use.answered = true;
}

/** Says that Neo4j does not hold the release of the request alone any more. */
export function noteReplacement(): void {
  const use = current.getStore();
  if (use) use.replaced = true;
}

/** What was seen for the answer that is being made, which all that is read for it sees. */
export function seenByAnswer(): BookmarkManager | undefined {
  return current.getStore()?.seen;
}

/** Makes an answer of what has been seen, and tells what it has to do with Neo4j. */
export async function watchingDatabaseUse<T>(
  seen: BookmarkManager | undefined,
  make: () => T | Promise<T>,
): Promise<{ result: T; use: DatabaseUse }> {
  const use: NotedUse = { asked: false, answered: false, replaced: false, seen };
  const result = await current.run(use, make);
  return { result, use };
}
