import { getHeapStatistics } from 'node:v8';
import { findRunningServer } from '@rome-graph/embedded-neo4j';
import type { Neo4j } from '@rome-graph/neo4j';
import { connectionFromEnvironment } from '@rome-graph/neo4j';
import type { SourceFile } from '@rome-graph/rome-files';
import { NoRoomError, refuseFullDisk } from '@rome-graph/rome-files';
import type { Difference } from '../sync/difference';
import { writeCount } from '../sync/difference';
import { bytesOfSize, memoryOfTransaction, spaceOfWrites } from './load-size';
import { UsageError } from './usage.error';
import { romeHome } from './workspace';

const gibibyte = 1024 ** 3;

/** Longest wait for the Neo4j of this machine to answer, only to know whether it is the one that is loaded into. */
const patienceMs = 2_000;

/** What the tables of a release take in this process for each byte of their files. */
const memoryPerByte = 16;

/** Settings that bound the memory of one transaction; 0 bounds nothing. */
const memorySettings = ['db.memory.transaction.max', 'dbms.memory.transaction.total.max'] as const;

/**
 * Refuses tables that this process cannot hold, before it reads them: it could not say so any more once its memory is full.
 *
 * @throws {UsageError} naming the option of Node that allows more.
 */
export function refuseTooLargeTables(
  files: readonly SourceFile[],
  heapLimit = getHeapStatistics().heap_size_limit,
): void {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const needed = bytes * memoryPerByte;
  if (needed <= heapLimit) return;
  const mebibytes = Math.ceil(needed / 1024 ** 2);
  throw new UsageError(
    `The tables hold ${Math.ceil(bytes / 1024 ** 2)} MiB, and reading them takes about ${mebibytes} MiB of memory; Node may take ` +
      `${Math.floor(heapLimit / 1024 ** 2)} MiB. Set NODE_OPTIONS=--max-old-space-size=${mebibytes} and run this again.`,
  );
}

/**
 * Refuses what Neo4j has not the memory or its disk not the room to write in one transaction, before the transaction begins.
 *
 * @throws {NoRoomError} saying how much it takes, and which settings allow it.
 */
export async function refuseWithoutRoom(neo4j: Neo4j, difference: Difference, env: NodeJS.ProcessEnv): Promise<void> {
  const writes = writeCount(difference);
  const isOurs = await isEmbedded(env);
  const needed = memoryOfTransaction(writes);
  const allowed = await memoryAllowed(neo4j);
  if (allowed !== undefined && needed > allowed) throw new NoRoomError(memoryMessage(writes, needed, allowed, isOurs));
  if (isOurs) await refuseFullDisk(romeHome(env), spaceOfWrites(writes), 'what this load writes');
}

/** `npm start` gives its own Neo4j to the load that it runs, by its address. */
async function isEmbedded(env: NodeJS.ProcessEnv): Promise<boolean> {
  const selected = connectionFromEnvironment(env);
  if (!selected) return true;
  const running = await findRunningServer(romeHome(env), patienceMs).catch(() => undefined);
  return running?.connection.uri === selected.uri;
}

/** The bytes that one transaction may take; undefined where nothing bounds it, or where Neo4j does not tell. */
async function memoryAllowed(neo4j: Neo4j): Promise<number | undefined> {
  const settings = await neo4j
    .read<{ value: string }>('SHOW SETTINGS YIELD name, value WHERE name IN $names RETURN value', {
      names: memorySettings,
    })
    // Telling settings is a right of its own, which this user may not have.
    .catch(() => []);
  const bounds = settings.map(({ value }) => bytesOfSize(value)).filter((bytes): bytes is number => !!bytes);
  return bounds.length > 0 ? Math.min(...bounds) : undefined;
}

function memoryMessage(writes: number, needed: number, allowed: number, isOurs: boolean): string {
  const inGibibytes = (bytes: number): string => (bytes / gibibyte).toFixed(1);
  const memory = Math.ceil((needed * 1.2) / gibibyte);
  const heap = Math.ceil(memory * 1.5);
  const settings = isOurs
    ? `Set ROME_NEO4J_HEAP=${heap}g and ROME_NEO4J_TRANSACTION_MEMORY=${memory}g`
    : `Set server.memory.heap.max_size=${heap}g and db.memory.transaction.max=${memory}g for that Neo4j ` +
      `(ROME_NEO4J_HEAP=${heap}g and ROME_NEO4J_TRANSACTION_MEMORY=${memory}g where npm start runs it)`;
  return (
    `This load writes ${writes} nodes and relationships in one transaction, which takes about ${inGibibytes(needed)} GiB of ` +
    `Neo4j's memory, and a transaction may take ${inGibibytes(allowed)} GiB. Nothing was written. ${settings}, start Neo4j ` +
    'again, and run this again.'
  );
}
