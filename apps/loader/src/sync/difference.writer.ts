import type { WriteTransaction } from '@rome-graph/neo4j';
import type { Difference, SetDifference } from './difference';
import { findNodes } from './node-ids';
import { linksCreation, nodesCreation, syncStatement } from './statements';
import type { LinkToWrite, NodeToWrite } from './written-rows';
import { changedLinks, changedNodes, createdLinks, createdNodes, removedLinks, removedNodes } from './written-rows';

/** Nodes or links sent to Neo4j at once: links go three times as fast by 20 000 as by 1 000. */
const rowsPerStatement = 20_000;

/** Told how many rows were just written. */
export type OnRowsWritten = (rows: number) => void;

/**
 * Writes a difference inside a transaction, in the order that keeps every statement possible: nodes created, links removed,
 * nodes changed, links created and changed, nodes removed. Each is one statement for all labels or types.
 *
 * @throws {ConcurrentLoadError} when a node that was compared is not there any more.
 */
export async function writeDifference(
  transaction: WriteTransaction,
  difference: Difference,
  onRowsWritten: OnRowsWritten,
): Promise<void> {
  const write = <T>(things: Iterable<T>, statement: () => string, rows: RowsOf<T>): Promise<void> =>
    writeInTurn(transaction, { things, statement, rows, onRowsWritten });
  await write(nodesOf(difference, 'created'), nodesCreation, createdNodes);
  const ids = await findNodes(transaction, difference);
  await write(linksOf(difference, 'removed'), named('remove-links'), (links) => removedLinks(links, ids));
  await write(nodesOf(difference, 'changed'), named('update-nodes'), (nodes) => changedNodes(nodes, ids));
  await write(linksOf(difference, 'created'), linksCreation, (links) => createdLinks(links, ids));
  await write(linksOf(difference, 'changed'), named('update-links'), (links) => changedLinks(links, ids));
  await write(nodesOf(difference, 'removed'), named('remove-nodes'), (nodes) => removedNodes(nodes, ids));
}

type RowsOf<T> = (things: readonly T[]) => object;

interface Writing<T> {
  readonly things: Iterable<T>;
  readonly statement: () => string;
  readonly rows: RowsOf<T>;
  readonly onRowsWritten: OnRowsWritten;
}

/** Sends the rows part by part: while Neo4j writes one, the next is made and sent, and no more than that waits in memory. */
async function writeInTurn<T>(transaction: WriteTransaction, writing: Writing<T>): Promise<void> {
  const { things, statement, rows, onRowsWritten } = writing;
  let former: Promise<void> = Promise.resolve();
  for (const part of parts(things)) {
    const sent = transaction.run(statement(), { rows: rows(part) }).then(() => onRowsWritten(part.length));
    // Heard of when it is its turn: a failure of the former part comes first.
    sent.catch(() => undefined);
    await former;
    former = sent;
  }
  await former;
}

function* parts<T>(things: Iterable<T>): Generator<readonly T[]> {
  let part: T[] = [];
  for (const thing of things) {
    part.push(thing);
    if (part.length < rowsPerStatement) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}

type Change = Exclude<keyof SetDifference<unknown>, 'kept'>;

function* nodesOf({ nodes }: Difference, change: Change): Generator<NodeToWrite> {
  for (const [declared, set] of nodes) for (const node of set[change]) yield [declared, node];
}

function* linksOf({ relationships }: Difference, change: Change): Generator<LinkToWrite> {
  for (const [declared, set] of relationships) for (const link of set[change]) yield [declared, link];
}

function named(statement: string): () => string {
  return () => syncStatement(statement);
}
